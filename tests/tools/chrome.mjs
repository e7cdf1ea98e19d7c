/** Finds a Chromium that is already on this computer, so that the tests download no browser of their own. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];

/** @param {NodeJS.ProcessEnv} environment @returns {string[]} where a browser may be, the likeliest first */
function places({ PATH = '', LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles86 }) {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (process.platform === 'win32') {
    return [PROGRAMFILES, programFiles86, LOCALAPPDATA].filter((folder) => folder !== undefined)
      .flatMap((folder) => ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((program) => join(folder, program)));
  }
  return [...PATH.split(delimiter).filter((folder) => folder !== ''), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge']
    .flatMap((folder) => [...names, 'chrome', 'msedge'].map((name) => join(folder, name)));
}

/** @param {string} program */
function isRunnable(program) {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string} the program to start
 * @throws {Error} saying what to do, when there is none
 */
export function findChrome(environment = process.env) {
  const { CHROME_PATH } = environment;
  if (CHROME_PATH !== undefined && CHROME_PATH !== '') {
    if (isRunnable(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, but there is no program there that can be started. Correct it, or unset it to let the tests look for a browser.`);
  }
  const found = places(environment).find(isRunnable);
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need Chrome, Chromium or Edge, and found none. Install one of them:\n'
      + '  Debian, Ubuntu:  sudo apt-get install chromium\n'
      + '  Fedora:          sudo dnf install chromium\n'
      + '  macOS:           brew install --cask google-chrome\n'
      + '  Windows:         winget install Google.Chrome\n'
      + 'or say where it is: CHROME_PATH=/path/to/chrome npm test',
  );
}

/** What Chromium is started with: no calls home, and no sandbox for root, who cannot have one. */
export const chromeArguments = [
  '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run', '--disable-dev-shm-usage',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
