/** Just enough about colours to choose between light and dark text. */

/** Red, green, blue in 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number];

/**
 * The opaque colours in a computed CSS value: `rgb()`, `color(srgb …)`, and the lightness of `lab()`, `lch()`, `oklab()`, `oklch()`.
 * Computed styles have names and hex colours resolved to these. Mostly transparent ones say nothing about what is seen.
 */
export function parseColors(text: string): Color[] {
  const colors: Color[] = [];
  for (const [, name = '', inner = ''] of text.matchAll(/(rgba?|color|(?:ok)?l(?:ab|ch))\(([^()]*)\)/g)) {
    const [values = '', slashed] = (name === 'color' ? inner.replace(/^\S+/, '') : inner).split('/');
    const [a = 0, b = 0, c = 0, comma] = values
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((value) => Number.parseFloat(value) || 0);
    const alpha = slashed === undefined ? (comma ?? 1) : Number.parseFloat(slashed);
    if (!(alpha >= 0.5)) continue;
    if (name.startsWith('rgb')) colors.push([a / 255, b / 255, c / 255]);
    else if (name === 'color') colors.push([a, b, c]);
    else colors.push(gray(name.startsWith('ok') ? a ** 3 : ((a + 16) / 116) ** 3));
  }
  return colors;
}

/** Whether white text reads better on these colours, taken together, than black text (WCAG 2.2, relative luminance). */
export function isDark(colors: readonly Color[]): boolean {
  const light = colors.reduce((sum, color) => sum + luminance(color), 0) / colors.length;
  return 1.05 / (light + 0.05) > (light + 0.05) / 0.05;
}

function luminance(color: Color): number {
  const [red, green, blue] = color.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** The sRGB grey of a luminance of 0 to 1. */
function gray(light: number): Color {
  const value = Math.max(0, 1.055 * light ** (1 / 2.4) - 0.055);
  return [value, value, value];
}
