/** Arabic. Digits are those of the deck's own numbers, 0 to 9. */
import { counted } from '../counted.js';
import type { Labels } from '../labels.js';

const slides = counted('ar', { zero: 'لا شرائح', one: 'شريحة واحدة', two: 'شريحتان', few: '# شرائح', many: '# شريحة', other: '# شريحة' });
/** After “of”. */
const ofSlides = counted('ar', { one: 'شريحة واحدة', two: 'شريحتين', few: '# شرائح', many: '# شريحة', other: '# شريحة' });
const found = counted('ar', {
  zero: 'لا توجد شريحة مطابقة', one: 'شريحة واحدة مطابقة', two: 'شريحتان مطابقتان', few: '# شرائح مطابقة', many: '# شريحة مطابقة', other: '# شريحة مطابقة',
});

export const labels: Labels = {
  language: 'ar',
  deck: {
    controls: 'عناصر التحكم في الشرائح',
    left: 'الشريحة السابقة', right: 'الشريحة التالية', up: 'الشريحة أعلاه', down: 'الشريحة أدناه',
  },
  slide: { deck: 'الشرائح', carousel: 'عرض دوّار', slide: 'شريحة', position: (n, total) => `${n} من ${total}` },
  announcer: { paused: 'تم الإيقاف المؤقت', resumed: 'تم الاستئناف' },
  autoSlide: { pause: 'إيقاف العرض التلقائي مؤقتًا', start: 'بدء العرض التلقائي' },
  backgrounds: { page: 'صفحة خلف الشريحة' },
  code: { code: 'رمز برمجي', copy: 'نسخ', copied: 'تم النسخ' },
  goTo: { goTo: 'الانتقال إلى شريحة', prompt: 'رقم أو عنوان أو كلمات', matches: 'الشرائح المطابقة', count: found },
  help: {
    title: 'اختصارات لوحة المفاتيح', close: 'إغلاق', moving: 'التنقل', showing: 'العرض', pointing: 'الإشارة', zoomTo: 'التكبير عند نقطة', click: 'نقرة',
  },
  actions: {
    next: 'الخطوة التالية', prev: 'الخطوة السابقة', right: 'يمين', left: 'يسار', down: 'أسفل', up: 'أعلى',
    'next-slide': 'الشريحة التالية دون الخطوات', 'prev-slide': 'الشريحة السابقة دون الخطوات',
    first: 'الشريحة الأولى', last: 'الشريحة الأخيرة', 'far-right': 'أقصى اليمين', 'far-left': 'أقصى اليسار',
    'far-down': 'أسفل المجموعة', 'far-up': 'أعلى المجموعة', 'go-to': 'الانتقال إلى شريحة',
    overview: 'نظرة عامة', fullscreen: 'ملء الشاشة', pause: 'شاشة سوداء', speaker: 'عرض مقدّم العرض',
    'auto-slide': 'بدء العرض التلقائي أو إيقافه', help: 'هذه القائمة',
    laser: 'مؤشر الليزر', pen: 'الرسم', 'clear-drawing': 'مسح الرسم', zoom: 'تكبير أو تصغير', menu: 'القائمة', share: 'مشاركة',
  },
  keys: {
    Escape: 'Esc', PageDown: 'Page Down', PageUp: 'Page Up', Home: 'Home', End: 'End', Space: 'مسافة', Enter: 'Enter', Shift: 'Shift', Alt: 'Alt',
  },
  laser: { on: 'مؤشر الليزر قيد التشغيل', off: 'تم إيقاف مؤشر الليزر' },
  lightbox: {
    dialog: 'عرض مكبّر', open: (name) => (name ? `عرض مكبّر: ${name}` : 'عرض مكبّر'),
    previous: 'السابق', next: 'التالي', close: 'إغلاق', tab: 'فتح في علامة تبويب جديدة', loading: 'جارٍ التحميل…',
    noImage: 'تعذّر تحميل هذه الصورة.', noVideo: 'تعذّر تشغيل هذا الفيديو.', noPage: 'يتعذّر عرض هذه الصفحة هنا.',
  },
  markdown: {
    title: 'هذا الجزء من العرض التقديمي مفقود',
    file: (address, reason) => `تعذّر تحميل ${address}: ${reason}.`,
    parser: (reason) => `تعذّرت قراءة نص Markdown: ${reason}.`,
  },
  math: { math: 'صيغة رياضية' },
  media: { playWithSound: 'تشغيل مع الصوت' },
  menu: { menu: 'القائمة', print: 'طباعة أو حفظ بتنسيق PDF' },
  notes: { notes: 'ملاحظات مقدّم العرض' },
  overview: {
    overview: 'نظرة عامة', find: 'البحث عن الشرائح حسب العنوان', prompt: 'البحث عن الشرائح', close: 'إغلاق النظرة العامة', skipped: 'يتم تخطيها',
    matches: (n, total) => (n === total ? slides(n) : `${n} من ${ofSlides(total)}`),
  },
  pen: {
    on: 'القلم قيد التشغيل. أدواته قبل الشرائح.', off: 'تم إيقاف القلم', toolbar: 'أدوات الرسم',
    pen: 'قلم', marker: 'قلم تمييز', eraser: 'ممحاة', text: 'لون النص', red: 'أحمر', amber: 'كهرماني', green: 'أخضر', blue: 'أزرق',
    undo: 'تراجع', clear: 'مسح كل ما على الشريحة', close: 'إغلاق القلم',
  },
  scroll: { notes: 'الملاحظات' },
  share: {
    title: 'مشاركة',
    link: 'رابط هذه الشريحة',
    step: 'مع الخطوات المعروضة حتى الآن',
    embed: 'شفرة HTML لتضمينها في صفحة أخرى',
    copy: 'نسخ',
    copied: 'تم النسخ',
    notCopied: 'لم يتم النسخ: حدّد النص وانسخه بنفسك',
    send: 'إرسال…',
    close: 'إغلاق',
    local: 'هذا العنوان موجود على هذا الكمبيوتر، ولا يمكن للآخرين فتحه.',
  },
  source: { loading: 'جارٍ تحميل الشرائح', failed: 'تعذّر تحميل الشرائح.', retry: 'إعادة المحاولة' },
  speaker: {
    blocked: 'حظر المتصفح نافذة عرض مقدّم العرض',
    blockedCure: 'افتحها في علامة تبويب مستقلة، فهي تعمل بالجودة نفسها. أو اسمح بالنوافذ المنبثقة لهذه الصفحة ثم حاول مرة أخرى.',
    openInTab: 'فتح في علامة تبويب', close: 'إغلاق', view: 'عرض مقدّم العرض',
    title: (talk) => (talk ? `عرض مقدّم العرض – ${talk}` : 'عرض مقدّم العرض'),
    next: 'التالي', notes: 'الملاحظات', slides: 'كل الشرائح', noNotes: 'لا توجد ملاحظات لهذه الشريحة.',
    slideOf: (number, total) => `الشريحة ${number} من ${total}`, uncounted: 'غير معدودة', untitled: (number) => `الشريحة ${number}`,
    stepOf: (step, steps) => `الخطوة ${step} من ${steps}`, nextStep: (step, steps) => `الخطوة ${step} من ${steps}`, end: 'نهاية العرض التقديمي',
    elapsed: 'الوقت المنقضي', clock: 'الوقت', start: 'بدء المؤقّت', stop: 'إيقاف المؤقّت مؤقتًا', reset: 'إعادة ضبط المؤقّت',
    onTime: 'في الوقت المحدد', ahead: (time) => `متقدّم ${time}`, behind: (time) => `متأخر ${time}`,
    left: (time) => `متبقٍّ ${time}`, over: (time) => `تجاوز ${time}`,
    previous: 'السابق', forward: 'التالي', black: 'شاشة سوداء', blackOn: 'الشاشة سوداء', light: 'مظهر فاتح', dark: 'مظهر داكن',
    smaller: 'ملاحظات أصغر', larger: 'ملاحظات أكبر', across: 'عرض الشرائح', down: 'ارتفاع الشريحة الحالية',
    searching: 'جارٍ البحث عن الشرائح…', lost: 'لا يوجد اتصال بالشرائح. سيُعاد الاتصال بها فور فتحها.',
    openSlides: 'فتح الشرائح', float: 'إبقاء الملاحظات في المقدمة',
  },
  zoom: { on: 'تم التكبير. مفاتيح الأسهم للتحريك وEsc للخروج.', off: 'تم إنهاء التكبير.' },
};
