/** The layer of backgrounds: behind the slides, a stack of its own. On paper each slide has its own background instead. */
export const backgroundsStyles = `
.backgrounds { position: absolute; inset: 0; z-index: -1; isolation: isolate; }
@media print { .backgrounds { display: none; } }
`;
