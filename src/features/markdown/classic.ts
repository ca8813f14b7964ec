/** The classic script for Markdown: leaves the feature where the deck's script looks for it. */
import { left, NAME } from './markdown.classic.js';
import { markdown } from './markdown.js';

left[NAME] = markdown;
