/**
 * Test runner commands for real input that the stock ones lack: keys with modifiers, the wheel and touch.
 * The other end is keys.ts and pointer.ts in this folder.
 */

async function pressKeys({ modifiers, key }, { browser, id }) {
  if (browser.type === 'webdriver') {
    await browser.sendKeys(id, [...modifiers, key]);
    return true;
  }
  const { keyboard } = browser.getPage(id);
  for (const modifier of modifiers) await keyboard.down(modifier);
  await keyboard.press(key);
  for (const modifier of modifiers.toReversed()) await keyboard.up(modifier);
  return true;
}

/** WebKitGTK's WebDriver has neither wheel nor touch: false tells the page to make the events itself. */
async function turnWheel({ x, y, deltaX, deltaY }, { browser, id }) {
  if (browser.type === 'webdriver') return false;
  const { mouse } = browser.getPage(id);
  await mouse.move(x, y);
  await mouse.wheel({ deltaX, deltaY });
  return true;
}

async function swipe({ points }, { browser, id }) {
  if (browser.type === 'webdriver') return false;
  const [first, ...rest] = points;
  const touch = await browser.getPage(id).touchscreen.touchStart(first.x, first.y);
  try {
    for (const { x, y } of rest) await touch.move(x, y);
  } finally {
    await touch.end();
  }
  return true;
}

async function clickWith({ x, y, modifiers }, { browser, id }) {
  if (browser.type === 'webdriver') return false;
  const { keyboard, mouse } = browser.getPage(id);
  for (const modifier of modifiers) await keyboard.down(modifier);
  await mouse.click(x, y);
  for (const modifier of modifiers) await keyboard.up(modifier);
  return true;
}

const commands = { 'q-press': pressKeys, 'q-click': clickWith, 'q-wheel': turnWheel, 'q-swipe': swipe };

/** The plugin, for the test runner's configuration. */
export function inputPlugin() {
  return {
    name: 'q-input',
    async executeCommand({ command, payload, session }) {
      const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
      // What is not undefined ends the search for a plugin; the page gets it wrapped.
      return run && { done: await run(payload, session) };
    },
  };
}
