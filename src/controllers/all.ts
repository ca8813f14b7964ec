/** The behaviours of every deck, in the order in which they hear of a change. */
import type { ControllerFactory } from '../deck/host.js';
import { history } from './history.js';
import { keyboard } from './keyboard.js';
import { pointer } from './pointer.js';
import { scale } from './scale.js';
import { slides } from './slides.js';
import { steps } from './steps.js';

/** What is shown comes first, what is told of it after. */
export const controllers: readonly ControllerFactory[] = [scale, steps, slides, history, keyboard, pointer];
