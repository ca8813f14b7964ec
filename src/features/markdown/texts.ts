/** What the slide says that stands for Markdown which cannot be had. */
export const TEXTS = {
  title: 'This part of the talk is missing',
  file: (address: string, reason: string): string => `${address} could not be loaded: ${reason}.`,
  parser: (reason: string): string => `Its Markdown could not be read: ${reason}.`,
} as const;
