/** Spanish. */
import { counted } from '../counted.js';
import type { Labels } from '../labels.js';

const slides = counted('es', { one: '# diapositiva', other: '# diapositivas' });

export const labels: Labels = {
  language: 'es',
  deck: {
    controls: 'Controles de las diapositivas',
    left: 'Diapositiva anterior', right: 'Diapositiva siguiente', up: 'Diapositiva de arriba', down: 'Diapositiva de abajo',
  },
  slide: { deck: 'Diapositivas', carousel: 'carrusel', slide: 'diapositiva', position: (n, total) => `${n} de ${total}` },
  announcer: { paused: 'En pausa', resumed: 'Reanudada' },
  autoSlide: { pause: 'Pausar el avance automático', start: 'Iniciar el avance automático' },
  backgrounds: { page: 'Página detrás de la diapositiva' },
  code: { code: 'Código', copy: 'Copiar', copied: 'Copiado' },
  goTo: {
    goTo: 'Ir a la diapositiva', prompt: 'Número, título o palabras', matches: 'Diapositivas encontradas',
    count: (n) => (n === 0 ? 'Ninguna diapositiva encontrada' : `${slides(n)} encontrada${n === 1 ? '' : 's'}`),
  },
  help: {
    title: 'Atajos de teclado', close: 'Cerrar', moving: 'Moverse', showing: 'Mostrar', pointing: 'Señalar', zoomTo: 'Ampliar un punto', click: 'clic',
  },
  actions: {
    next: 'Paso siguiente', prev: 'Paso anterior', right: 'Derecha', left: 'Izquierda', down: 'Abajo', up: 'Arriba',
    'next-slide': 'Diapositiva siguiente, sin pasos', 'prev-slide': 'Diapositiva anterior, sin pasos',
    first: 'Primera diapositiva', last: 'Última diapositiva', 'far-right': 'Hasta el extremo derecho', 'far-left': 'Hasta el extremo izquierdo',
    'far-down': 'Final de la pila', 'far-up': 'Principio de la pila', 'go-to': 'Ir a la diapositiva',
    overview: 'Vista general', fullscreen: 'Pantalla completa', pause: 'Pantalla en negro', speaker: 'Vista del presentador',
    'auto-slide': 'Iniciar o pausar el avance automático', help: 'Esta lista',
    laser: 'Puntero láser', pen: 'Dibujar', 'clear-drawing': 'Borrar el dibujo', zoom: 'Ampliar o reducir', menu: 'Menú', share: 'Compartir',
  },
  keys: {
    Escape: 'Esc', PageDown: 'Av Pág', PageUp: 'Re Pág', Home: 'Inicio', End: 'Fin', Space: 'Espacio', Enter: 'Intro', Shift: 'Mayús', Alt: 'Alt',
  },
  laser: { on: 'Puntero láser activado', off: 'Puntero láser desactivado' },
  lightbox: {
    dialog: 'Vista ampliada', open: (name) => (name ? `Ampliar: ${name}` : 'Ampliar'),
    previous: 'Anterior', next: 'Siguiente', close: 'Cerrar', tab: 'Abrir en una pestaña nueva', loading: 'Cargando…',
    noImage: 'No se ha podido cargar la imagen.', noVideo: 'No se ha podido reproducir el vídeo.', noPage: 'Esta página no se puede mostrar aquí.',
  },
  markdown: {
    title: 'Falta esta parte de la presentación',
    file: (address, reason) => `No se ha podido cargar ${address}: ${reason}.`,
    parser: (reason) => `No se ha podido leer el Markdown: ${reason}.`,
  },
  math: { math: 'Fórmula' },
  media: { playWithSound: 'Reproducir con sonido' },
  menu: { menu: 'Menú', print: 'Imprimir o guardar como PDF' },
  notes: { notes: 'Notas del presentador' },
  overview: {
    overview: 'Vista general', find: 'Buscar diapositivas por título', prompt: 'Buscar diapositivas', close: 'Cerrar la vista general', skipped: 'omitida',
    matches: (n, total) => (n === total ? slides(n) : `${n} de ${slides(total)}`),
  },
  pen: {
    on: 'Lápiz activado. Sus herramientas están antes de las diapositivas.', off: 'Lápiz desactivado', toolbar: 'Herramientas de dibujo',
    pen: 'Lápiz', marker: 'Marcador', eraser: 'Borrador', text: 'Color del texto', red: 'Rojo', amber: 'Ámbar', green: 'Verde', blue: 'Azul',
    undo: 'Deshacer', clear: 'Borrar todo en la diapositiva', close: 'Guardar el lápiz',
  },
  scroll: { notes: 'Notas' },
  share: {
    title: 'Compartir',
    link: 'Enlace a esta diapositiva',
    step: 'Con los pasos mostrados hasta ahora',
    embed: 'HTML para insertarla en otra página',
    copy: 'Copiar',
    copied: 'Copiado',
    notCopied: 'No se ha copiado: selecciona el texto y cópialo',
    send: 'Enviar…',
    close: 'Cerrar',
    local: 'Esta dirección está en este ordenador: nadie más puede abrirla.',
  },
  source: { loading: 'Cargando las diapositivas', failed: 'No se pudieron cargar las diapositivas.', retry: 'Reintentar' },
  speaker: {
    blocked: 'El navegador ha bloqueado la vista del presentador',
    blockedCure: 'Ábrala en una pestaña: funciona igual de bien. O permita las ventanas emergentes en esta página e inténtelo de nuevo.',
    openInTab: 'Abrir en una pestaña', close: 'Cerrar', view: 'Vista del presentador',
    title: (talk) => (talk ? `Vista del presentador – ${talk}` : 'Vista del presentador'),
    next: 'Siguiente', notes: 'Notas', slides: 'Todas las diapositivas', noNotes: 'Esta diapositiva no tiene notas.',
    slideOf: (number, total) => `Diapositiva ${number} de ${total}`, uncounted: 'Sin contar', untitled: (number) => `Diapositiva ${number}`,
    stepOf: (step, steps) => `Paso ${step} de ${steps}`, nextStep: (step, steps) => `Paso ${step} de ${steps}`, end: 'Fin de la presentación',
    elapsed: 'Tiempo transcurrido', clock: 'Hora', start: 'Iniciar el temporizador', stop: 'Pausar el temporizador', reset: 'Reiniciar el temporizador',
    onTime: 'A tiempo', ahead: (time) => `${time} de adelanto`, behind: (time) => `${time} de retraso`,
    left: (time) => `Quedan ${time}`, over: (time) => `${time} de más`,
    previous: 'Anterior', forward: 'Siguiente', black: 'Pantalla en negro', blackOn: 'La pantalla está en negro', light: 'Aspecto claro', dark: 'Aspecto oscuro',
    smaller: 'Notas más pequeñas', larger: 'Notas más grandes', across: 'Ancho de las diapositivas', down: 'Altura de la diapositiva actual',
    searching: 'Buscando las diapositivas…', lost: 'Sin conexión con las diapositivas. Se recuperará en cuanto estén abiertas.',
    openSlides: 'Abrir las diapositivas', float: 'Mantener las notas en primer plano',
  },
  zoom: { on: 'Ampliado. Las flechas desplazan la vista, Escape sale.', off: 'Sin ampliación.' },
};
