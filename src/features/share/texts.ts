/** The words of the dialog with links to share. */
export const TEXTS = {
  title: 'Share',
  link: 'Link to this slide',
  step: 'With the steps shown so far',
  embed: 'HTML to embed it in another page',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied: select the text and copy it yourself',
  send: 'Send…',
  close: 'Close',
  local: 'This address is on this computer: others cannot open it.',
} as const;
