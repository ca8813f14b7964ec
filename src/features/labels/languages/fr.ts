/** French. */
import { counted } from '../counted.js';
import type { Labels } from '../labels.js';

const slides = counted('fr', { one: '# diapositive', other: '# diapositives' });

export const labels: Labels = {
  language: 'fr',
  deck: {
    controls: 'Commandes des diapositives',
    left: 'Diapositive précédente', right: 'Diapositive suivante', up: 'Diapositive au-dessus', down: 'Diapositive en dessous',
  },
  slide: { deck: 'Diapositives', carousel: 'carrousel', slide: 'diapositive', position: (n, total) => `${n} sur ${total}` },
  announcer: { paused: 'En pause', resumed: 'Reprise' },
  autoSlide: { pause: 'Mettre en pause le défilement automatique', start: 'Lancer le défilement automatique' },
  backgrounds: { page: 'Page derrière la diapositive' },
  code: { code: 'Code', copy: 'Copier', copied: 'Copié' },
  goTo: {
    goTo: 'Aller à la diapositive', prompt: 'Numéro, titre ou mots', matches: 'Diapositives trouvées',
    count: (n) => (n === 0 ? 'Aucune diapositive trouvée' : `${slides(n)} trouvée${n === 1 ? '' : 's'}`),
  },
  help: {
    title: 'Raccourcis clavier', close: 'Fermer', moving: 'Se déplacer', showing: 'Afficher', pointing: 'Montrer', zoomTo: 'Zoomer sur un point', click: 'clic',
  },
  actions: {
    next: 'Étape suivante', prev: 'Étape précédente', right: 'À droite', left: 'À gauche', down: 'En bas', up: 'En haut',
    'next-slide': 'Diapositive suivante, sans les étapes', 'prev-slide': 'Diapositive précédente, sans les étapes',
    first: 'Première diapositive', last: 'Dernière diapositive', 'far-right': 'Tout à droite', 'far-left': 'Tout à gauche',
    'far-down': 'Bas de la pile', 'far-up': 'Haut de la pile', 'go-to': 'Aller à la diapositive',
    overview: 'Vue d’ensemble', fullscreen: 'Plein écran', pause: 'Écran noir', speaker: 'Mode présentateur',
    'auto-slide': 'Lancer ou arrêter le défilement automatique', help: 'Cette liste',
    laser: 'Pointeur laser', pen: 'Dessiner', 'clear-drawing': 'Effacer le dessin', zoom: 'Zoom avant ou arrière', menu: 'Menu', share: 'Partager',
  },
  keys: {
    Escape: 'Échap', PageDown: 'Page suiv.', PageUp: 'Page préc.', Home: 'Début', End: 'Fin', Space: 'Espace', Enter: 'Entrée', Shift: 'Maj', Alt: 'Alt',
  },
  laser: { on: 'Pointeur laser activé', off: 'Pointeur laser désactivé' },
  lightbox: {
    dialog: 'Affichage agrandi', open: (name) => (name ? `Agrandir : ${name}` : 'Agrandir'),
    previous: 'Précédent', next: 'Suivant', close: 'Fermer', tab: 'Ouvrir dans un nouvel onglet', loading: 'Chargement…',
    noImage: 'Impossible de charger cette image.', noVideo: 'Impossible de lire cette vidéo.', noPage: 'Impossible d’afficher cette page ici.',
  },
  markdown: {
    title: 'Cette partie de la présentation est manquante',
    file: (address, reason) => `Impossible de charger ${address} : ${reason}.`,
    parser: (reason) => `Impossible de lire le Markdown : ${reason}.`,
  },
  math: { math: 'Formule' },
  media: { playWithSound: 'Lire avec le son' },
  menu: { menu: 'Menu', print: 'Imprimer ou enregistrer en PDF' },
  notes: { notes: 'Commentaires du présentateur' },
  overview: {
    overview: 'Vue d’ensemble', find: 'Rechercher des diapositives par titre', prompt: 'Rechercher', close: 'Fermer la vue d’ensemble', skipped: 'ignorée',
    matches: (n, total) => (n === total ? slides(n) : `${n} sur ${slides(total)}`),
  },
  pen: {
    on: 'Stylo activé. Ses outils se trouvent avant les diapositives.', off: 'Stylo désactivé', toolbar: 'Outils de dessin',
    pen: 'Stylo', marker: 'Surligneur', eraser: 'Gomme', text: 'Couleur du texte', red: 'Rouge', amber: 'Jaune', green: 'Vert', blue: 'Bleu',
    undo: 'Annuler', clear: 'Tout effacer sur la diapositive', close: 'Ranger le stylo',
  },
  scroll: { notes: 'Commentaires' },
  share: {
    title: 'Partager',
    link: 'Lien vers cette diapositive',
    step: 'Avec les étapes affichées jusqu’ici',
    embed: 'Code HTML pour l’intégrer dans une autre page',
    copy: 'Copier',
    copied: 'Copié',
    notCopied: 'Non copié : sélectionnez le texte et copiez-le vous-même',
    send: 'Envoyer…',
    close: 'Fermer',
    local: 'Cette adresse se trouve sur cet ordinateur : personne d’autre ne peut l’ouvrir.',
  },
  source: { loading: 'Chargement des diapositives', failed: 'Les diapositives n’ont pas pu être chargées.', retry: 'Réessayer' },
  speaker: {
    blocked: 'Le navigateur a bloqué le mode présentateur',
    blockedCure: 'Ouvrez-le dans un onglet, il y fonctionne tout aussi bien. Ou autorisez les fenêtres contextuelles pour cette page et réessayez.',
    openInTab: 'Ouvrir dans un onglet', close: 'Fermer', view: 'Mode présentateur',
    title: (talk) => (talk ? `Mode présentateur – ${talk}` : 'Mode présentateur'),
    next: 'Suivante', notes: 'Commentaires', slides: 'Toutes les diapositives', noNotes: 'Aucun commentaire pour cette diapositive.',
    slideOf: (number, total) => `Diapositive ${number} sur ${total}`, uncounted: 'Non comptée', untitled: (number) => `Diapositive ${number}`,
    stepOf: (step, steps) => `Étape ${step} sur ${steps}`, nextStep: (step, steps) => `Étape ${step} sur ${steps}`, end: 'Fin de la présentation',
    elapsed: 'Temps écoulé', clock: 'Heure', start: 'Démarrer le minuteur', stop: 'Mettre le minuteur en pause', reset: 'Réinitialiser le minuteur',
    onTime: 'Dans les temps', ahead: (time) => `${time} d’avance`, behind: (time) => `${time} de retard`,
    left: (time) => `${time} restantes`, over: (time) => `${time} de dépassement`,
    previous: 'Précédent', forward: 'Suivant', black: 'Écran noir', blackOn: 'L’écran est noir', light: 'Affichage clair', dark: 'Affichage sombre',
    smaller: 'Réduire les commentaires', larger: 'Agrandir les commentaires', across: 'Largeur des diapositives', down: 'Hauteur de la diapositive actuelle',
    searching: 'Recherche des diapositives…', lost: 'Aucune connexion aux diapositives. Elle sera rétablie dès qu’elles seront ouvertes.',
    openSlides: 'Ouvrir les diapositives', float: 'Garder les commentaires au premier plan',
  },
  zoom: { on: 'Zoom activé. Les touches fléchées déplacent la vue, Échap quitte.', off: 'Zoom désactivé.' },
};
