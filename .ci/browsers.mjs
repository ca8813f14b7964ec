/**
 * Finds the browsers that the tests drive and, on Debian-like Linux, installs the missing ones.
 *
 *   node .ci/browsers.mjs [chromium] [firefox] [webkit]     (default: chromium)
 *
 * Says what it does before it does it. A browser that is asked for and cannot be had is an error, never a skip.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { argv, env, exit, getuid, platform } from 'node:process';
import { pathToFileURL } from 'node:url';

/** The engines by the name that scripts and Q_BROWSERS use. */
export const engines = ['chromium', 'firefox', 'webkit'];

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, platform === 'win32' ? constants.F_OK : constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string[]} names Program names looked for on the PATH. */
function onPath(...names) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** @param {string[]} tails Paths below each folder where Windows keeps programs. */
function inWindows(...tails) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return tails.flatMap((tail) => roots.map((root) => join(root, tail)));
}

/** @param {string[]} apps Paths below the two folders where macOS keeps applications. */
function inMac(...apps) {
  return apps.flatMap((app) => ['/Applications', join(env.HOME ?? '', 'Applications')].map((root) => join(root, app)));
}

/** Path of Chromium or Chrome: CHROME_PATH, else the usual places; undefined where there is none. */
export function findChromium() {
  if (env.CHROME_PATH) return isProgram(env.CHROME_PATH) ? env.CHROME_PATH : undefined;
  if (platform === 'win32') {
    return inWindows('Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe').find(isProgram);
  }
  if (platform === 'darwin') {
    const apps = inMac('Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium');
    return apps.find(isProgram);
  }
  return onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
}

/** Path of Firefox: FIREFOX_PATH, else the usual places; undefined where there is none. */
export function findFirefox() {
  if (env.FIREFOX_PATH) return isProgram(env.FIREFOX_PATH) ? env.FIREFOX_PATH : undefined;
  if (platform === 'win32') return inWindows('Mozilla Firefox/firefox.exe').find(isProgram);
  if (platform === 'darwin') return inMac('Firefox.app/Contents/MacOS/firefox').find(isProgram);
  return onPath('firefox-esr', 'firefox');
}

/** The three programs that WebKitGTK's tests need; undefined where one is missing. */
export function findWebKit() {
  if (platform !== 'linux') return undefined;
  const driver = onPath('WebKitWebDriver');
  const xvfb = onPath('xvfb-run');
  const browser = [
    env.MINIBROWSER_PATH,
    ...['/usr/lib', '/usr/libexec', '/usr/lib64', ...subfolders('/usr/lib')].flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')),
    ),
  ].find((path) => path && isProgram(path));
  return driver && xvfb && browser ? { driver, xvfb, browser } : undefined;
}

/** @param {string} folder */
function subfolders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.includes('linux-gnu'))
    .map((entry) => join(folder, entry.name));
}

const cures = {
  chromium: {
    find: findChromium,
    variable: 'CHROME_PATH',
    packages: ['chromium'],
    cure: 'Install Chrome or Chromium, or set CHROME_PATH to its program.',
  },
  firefox: {
    find: findFirefox,
    variable: 'FIREFOX_PATH',
    packages: ['firefox-esr'],
    cure: 'Install Firefox, or set FIREFOX_PATH to its program.',
  },
  webkit: {
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    cure: 'The WebKit tests need Linux with WebKitWebDriver, its MiniBrowser (or MINIBROWSER_PATH) and xvfb-run.',
  },
};

/** How this user may call apt-get: a command prefix, or undefined where it may not. */
function aptPrefix() {
  if (platform !== 'linux' || !existsSync('/etc/debian_version') || !onPath('apt-get')) return undefined;
  if (getuid?.() === 0) return [];
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? ['sudo', '-n'] : undefined;
}

/** @param {string[]} command Runs it with its output shown; throws where it fails. */
function run(command) {
  const [program, ...rest] = command;
  console.log(`> ${command.join(' ')}`);
  const { status } = spawnSync(program, rest, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`"${command.join(' ')}" failed. See its message above.`);
}

/**
 * Makes sure that each named engine is on the machine, installing Debian's packages where it may.
 * @param {string[]} names Engines, of `engines`.
 * @throws An Error that names the engine and the cure, where one cannot be had.
 */
export function ensureBrowsers(names) {
  for (const name of names) {
    if (!engines.includes(name)) throw new Error(`"${name}" is no engine. Use: ${engines.join(', ')}.`);
  }
  const missing = names.filter((name) => !cures[name].find());
  if (missing.length === 0) return;
  for (const { variable } of missing.map((name) => cures[name])) {
    if (variable && env[variable])
      throw new Error(`${variable} is ${env[variable]}, which is no program. Correct or unset it.`);
  }
  const apt = aptPrefix();
  const told = missing.map((name) => `No ${name} found. ${cures[name].cure}`).join('\n');
  if (!apt) throw new Error(told);
  const packages = missing.flatMap((name) => cures[name].packages);
  console.log(`No ${missing.join(', no ')} found: installing Debian's ${packages.join(', ')} to run the tests in.`);
  run([...apt, 'apt-get', 'update', '-qq']);
  run([...apt, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages]);
  const still = missing.filter((name) => !cures[name].find());
  if (still.length > 0) {
    throw new Error(
      `${packages.join(', ')} installed, yet:\n${still.map((name) => `No ${name} found. ${cures[name].cure}`).join('\n')}`,
    );
  }
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  try {
    ensureBrowsers(argv.length > 2 ? argv.slice(2) : ['chromium']);
  } catch (error) {
    console.error(error.message);
    exit(1);
  }
}
