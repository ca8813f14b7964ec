/** Out of sight, but not out of hearing; with a box of its own, so that new words lay out nothing else. */
export const announcerStyles = `
.announcer { contain: strict; position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { .announcer { display: none; } }
`;
