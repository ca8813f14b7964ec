/**
 * A WordPress of Debian's packages for one run of the tests: its own database on a socket, its own files in a temporary
 * folder, PHP's own server on a free port. Nothing of it is left after `close()`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { env, getuid } from 'node:process';

const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'wordpress-theme-twentytwentyone',
  'mariadb-server',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
];
/** Where another WordPress is to be tried, its unpacked folder. */
const FILES = env.Q_WORDPRESS ?? '/usr/share/wordpress';
const PLUGIN = resolve('dist/wordpress/q-deck');
const PASSWORD = 'tested';

/** Runs a program to its end; throws with what it said where it fails. */
function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? ''}\n${stdout}\n${stderr}`);
  return stdout;
}

const has = (program) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0;

/** Installs what is missing where that may be done. */
function ensurePackages() {
  if (existsSync(join(FILES, 'wp-content/themes/twentytwentyone/index.php')) && has('php') && has('mariadbd')) return;
  const sudo = getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!has('apt-get') || (sudo.length > 0 && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0))
    throw new Error(`WordPress is tried with Debian's packages ${PACKAGES.join(', ')}. Install them.`);
  console.log(`Installing Debian's ${PACKAGES.join(', ')} to try the WordPress plugin in.`);
  const apt = (...args) => {
    const [program, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    run(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...PACKAGES);
}

async function freePort() {
  const server = createServer();
  await new Promise((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address();
  await new Promise((closed) => {
    server.close(closed);
  });
  return port;
}

/** Asks until it is answered. */
async function until(ask, what) {
  const end = Date.now() + 60_000;
  for (;;) {
    if (await ask()) return;
    if (Date.now() > end) throw new Error(`${what} did not come up within a minute.`);
    await new Promise((later) => {
      setTimeout(later, 50);
    });
  }
}

async function startDatabase(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const user = getuid?.() === 0 ? ['--user=root'] : [];
  run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...user,
  ]);
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'db.pid')}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
      '--skip-log-bin',
      ...user,
    ],
    { stdio: 'ignore' },
  );
  await until(() => existsSync(socket), 'MariaDB');
  run('mariadb', ['--no-defaults', '-uroot', `--socket=${socket}`, '-e', 'CREATE DATABASE wp CHARACTER SET utf8mb4']);
  return { server, socket };
}

function writeFiles(folder, socket, origin) {
  const files = join(folder, 'www');
  cpSync(FILES, files, {
    recursive: true,
    dereference: true,
    filter: (path) => !/\/(\.htaccess|wp-config\.php)$/.test(path),
  });
  for (const kind of ['plugins', 'themes', 'mu-plugins', 'uploads'])
    mkdirSync(join(files, 'wp-content', kind), { recursive: true });
  cpSync(PLUGIN, join(files, 'wp-content/plugins/q-deck'), { recursive: true });
  // Which editor a test wants it says in the address: the classic one is not a plugin of Debian's.
  writeFileSync(
    join(files, 'wp-content/mu-plugins/test.php'),
    `<?php
add_filter( 'use_block_editor_for_post', function ( $use ) { return $use && ! isset( $_REQUEST['classic'] ); } );
add_shortcode( 'loud', function () { return '<b>LOUD</b>'; } );
`,
  );
  writeFileSync(
    join(files, 'wp-config.php'),
    `<?php
define( 'DB_NAME', 'wp' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${join(folder, 'php.log')}' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $name ) {
	define( $name, $name . ' of a test' );
}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`,
  );
  return files;
}

/**
 * Starts a WordPress with the built plugin, an administrator `admin` and an author `author`.
 * @returns {Promise<object>} `origin`; `php(code, input)`, which runs PHP inside WordPress and gives what it prints;
 *   `log()`, PHP's messages; `signIn(page, name)`; `close()`.
 * @throws An Error with the cure where packages are missing and cannot be installed, or the plugin is not built.
 */
export async function startWordPress() {
  ensurePackages();
  if (!existsSync(PLUGIN)) throw new Error('dist/wordpress/q-deck is missing: run `npm run build` first.');
  const folder = mkdtempSync(join(tmpdir(), 'q-deck-wordpress-'));
  const running = [];
  function close() {
    for (const each of running) each.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  try {
    const { server, socket } = await startDatabase(folder);
    running.push(server);
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const files = writeFiles(folder, socket, origin);
    const request = `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; $_SERVER['REQUEST_METHOD'] = 'GET';`;
    const php = (code, input = '', before = '') =>
      run('php', ['-d', 'display_errors=stderr', '-r', `${before} ${request} require 'wp-load.php'; ${code}`], {
        cwd: files,
        input,
      });
    php(
      `require 'wp-admin/includes/upgrade.php';
      wp_install( 'Test', 'admin', 'admin@example.org', false, '', '${PASSWORD}' );`,
      '',
      "define( 'WP_INSTALLING', true );",
    );
    php(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
      wp_insert_user( array( 'user_login' => 'author', 'user_email' => 'author@example.org', 'user_pass' => '${PASSWORD}', 'role' => 'author' ) );
      foreach ( array( 1, 2 ) as $id ) {
        update_user_meta( $id, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => true ), '_modified' => '2026-01-01T00:00:00.000Z' ) );
      }
      $result = activate_plugin( 'q-deck/q-deck.php' ); if ( is_wp_error( $result ) ) { echo $result->get_error_message(); exit( 1 ); }`);
    running.push(
      spawn('php', ['-S', `127.0.0.1:${port}`, '-t', files], {
        cwd: files,
        stdio: 'ignore',
        env: { ...env, PHP_CLI_SERVER_WORKERS: '4' },
        detached: false,
      }),
    );
    await until(
      () =>
        fetch(`${origin}/wp-login.php`).then(
          ({ ok }) => ok,
          () => false,
        ),
      'WordPress',
    );
    return {
      origin,
      files,
      php,
      close,
      log: () => (existsSync(join(folder, 'php.log')) ? readFileSync(join(folder, 'php.log'), 'utf8') : ''),
      async signIn(page, name) {
        await page.goto(`${origin}/wp-login.php`);
        await page.type('#user_login', name);
        await page.type('#user_pass', PASSWORD);
        await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}
