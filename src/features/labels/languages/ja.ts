/** Japanese. */
import type { Labels } from '../labels.js';

export const labels: Labels = {
  language: 'ja',
  deck: {
    deck: 'スライド', carousel: 'カルーセル', controls: 'スライドのコントロール',
    left: '前のスライド', right: '次のスライド', up: '上のスライド', down: '下のスライド',
  },
  slide: { slide: 'スライド', position: (n, total) => `${total}枚中${n}枚目` },
  announcer: { paused: '一時停止しました', resumed: '再開しました' },
  autoSlide: { pause: '自動再生を一時停止', start: '自動再生を開始' },
  backgrounds: { page: 'スライドの背景のページ' },
  code: { code: 'コード', copy: 'コピー', copied: 'コピーしました' },
  goTo: {
    goTo: 'スライドへ移動', prompt: '番号、タイトル、または語句', matches: '見つかったスライド',
    count: (n) => (n === 0 ? '該当するスライドはありません' : `${n}枚のスライドが見つかりました`),
  },
  help: {
    title: 'キーボードショートカット', close: '閉じる', moving: '移動', showing: '表示', pointing: 'ポイント', zoomTo: 'その場所を拡大', click: 'クリック',
  },
  actions: {
    next: '次のステップ', prev: '前のステップ', right: '右へ', left: '左へ', down: '下へ', up: '上へ',
    'next-slide': '次のスライド（ステップを省略）', 'prev-slide': '前のスライド（ステップを省略）',
    first: '最初のスライド', last: '最後のスライド', 'far-right': '右端へ', 'far-left': '左端へ',
    'far-down': '縦の列の一番下へ', 'far-up': '縦の列の一番上へ', 'go-to': 'スライドへ移動',
    overview: 'スライド一覧', fullscreen: 'フルスクリーン', pause: '黒い画面', speaker: '発表者ツール',
    'auto-slide': '自動再生を開始または停止', help: 'このリスト',
    laser: 'レーザーポインター', pen: '描画', 'clear-drawing': '描画を消去', zoom: '拡大または縮小',
  },
  keys: {
    Escape: 'Esc', PageDown: 'Page Down', PageUp: 'Page Up', Home: 'Home', End: 'End', Space: 'スペース', Enter: 'Enter', Shift: 'Shift', Alt: 'Alt',
  },
  laser: { on: 'レーザーポインターをオンにしました', off: 'レーザーポインターをオフにしました' },
  lightbox: {
    dialog: '拡大表示', open: (name) => (name ? `拡大表示：${name}` : '拡大表示'),
    previous: '前へ', next: '次へ', close: '閉じる', tab: '新しいタブで開く', loading: '読み込み中…',
    noImage: '画像を読み込めませんでした。', noVideo: 'ビデオを再生できませんでした。', noPage: 'このページはここでは表示できません。',
  },
  markdown: {
    title: 'プレゼンテーションのこの部分がありません',
    file: (address, reason) => `${address} を読み込めませんでした：${reason}`,
    parser: (reason) => `Markdownを読み取れませんでした：${reason}`,
  },
  math: { math: '数式' },
  media: { playWithSound: '音声付きで再生' },
  notes: { notes: '発表者ノート' },
  overview: {
    overview: 'スライド一覧', find: 'タイトルでスライドを検索', prompt: 'スライドを検索', close: 'スライド一覧を閉じる', skipped: 'スキップ',
    matches: (n, total) => (n === total ? `${n}枚` : `${total}枚中${n}枚`),
  },
  pen: {
    on: 'ペンをオンにしました。ツールはスライドの前にあります。', off: 'ペンをオフにしました', toolbar: '描画ツール',
    pen: 'ペン', marker: '蛍光ペン', eraser: '消しゴム', text: '文字の色', red: '赤', amber: '黄', green: '緑', blue: '青',
    undo: '元に戻す', clear: 'スライドの描画をすべて消去', close: 'ペンを終了',
  },
  scroll: { notes: 'ノート' },
  source: { loading: 'スライドを読み込んでいます', failed: 'スライドを読み込めませんでした。', retry: '再試行' },
  speaker: {
    blocked: 'ブラウザが発表者ツールをブロックしました',
    blockedCure: '別のタブで開いても同じように使えます。または、このページのポップアップを許可してから、もう一度お試しください。',
    openInTab: '発表者ツールをタブで開く', close: '閉じる', view: '発表者ツール',
    title: (talk) => (talk ? `発表者ツール – ${talk}` : '発表者ツール'),
    next: '次', notes: 'ノート', slides: 'すべてのスライド', noNotes: 'このスライドにはノートがありません。',
    slideOf: (number, total) => `スライド ${number} / ${total}`, uncounted: '番号なし', untitled: (number) => `スライド ${number}`,
    stepOf: (step, steps) => `ステップ ${step} / ${steps}`, nextStep: (step, steps) => `ステップ ${step} / ${steps}`, end: 'プレゼンテーションの終わり',
    elapsed: '経過時間', clock: '時刻', start: 'タイマーを開始', stop: 'タイマーを一時停止', reset: 'タイマーをリセット',
    onTime: '予定どおり', ahead: (time) => `${time} 早い`, behind: (time) => `${time} 遅れ`,
    left: (time) => `残り ${time}`, over: (time) => `${time} 超過`,
    previous: '前へ', forward: '次へ', black: '黒い画面', blackOn: '画面は黒くなっています', light: 'ライト表示', dark: 'ダーク表示',
    smaller: 'ノートの文字を小さく', larger: 'ノートの文字を大きく', across: 'スライドの幅', down: '現在のスライドの高さ',
    searching: 'スライドを探しています…', lost: 'スライドに接続していません。スライドが開くと再接続します。',
    openSlides: 'スライドを開く', float: 'ノートを常に手前に表示',
  },
  zoom: { on: '拡大しました。矢印キーで移動、Escキーで終了します。', off: '拡大を終了しました。' },
};
