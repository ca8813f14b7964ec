/** Words that change with a number. */

/**
 * Makes a function that gives the words for a number.
 * @param language Whose plural rules hold.
 * @param forms The words by the names that `Intl.PluralRules` gives to numbers; `#` stands for the number.
 */
export function counted(
  language: string,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): (n: number) => string {
  const rules = new Intl.PluralRules(language);
  return (n) => (forms[rules.select(n)] ?? forms.other).replace('#', String(n));
}
