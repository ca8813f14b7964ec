/** Apart from the parser, which every deck needs: only shown code asks this. */
import type { LineStage } from './code-lines.js';

/** Whether a stage points out the line with this number. */
export function isLit(stage: LineStage, line: number): boolean {
  return stage !== 'all' && stage.some(([first, last]) => first <= line && line <= last);
}
