/** True under the dev server and in tests; the build replaces it, so that production code carries no warning text. */
declare const __DEV__: boolean;
