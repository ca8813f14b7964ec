/**
 * How the modules for bundlers are cut into files. A bundler makes a file of every `import()` that it finds; with one for
 * each feature, an app with a deck would have a hundred. So features that are used together, or hardly weigh anything, are
 * one file there. The bundle for CDNs, where nobody counts files, keeps them apart.
 */

/** Features that are one file: names of source files, without ending, that are the target of an `import()`. */
const GROUPS = {
  page: ['page', 'frames', 'in-frame'],
  // What the first slide may wait for.
  looks: ['backgrounds', 'background-media', 'background-motion', 'effects'],
  playing: ['media', 'auto-slide'],
  math: ['math', 'math-view'],
  // What a slide shows or does with one attribute; each is a few lines.
  small: [
    ...[
      'fit',
      'bars',
      'find',
      'wheel',
      'notes',
      'scroll-slide',
      'command-clicks',
      'adopted',
      'fullscreen',
      'wake-lock',
    ],
    ...['menu-button', 'speak', 'copy-button', 'ask', 'own-labels', 'slide-layer'],
  ],
  'take-over': ['take-over', 'enter'],
  dialogs: ['help', 'go-to', 'menu', 'share', 'other-screen'],
  tools: ['pen', 'laser', 'zoom'],
  speaker: ['speaker', 'stand-in', 'lend', 'read-notes', 'blocked'],
  print: ['print', 'print-sheets', 'print-embedded'],
  source: ['source', 'carriers', 'opt-in', 'diagnose'],
};

/** What two features need, and no third one: the file it is in. All else that several need is in one file. */
const PAIRS = [
  { file: 'sanitise', features: ['markdown', 'source'] },
  { file: 'take-over', features: ['take-over', 'speaker-page'] },
];

const groupByFile = new Map(Object.entries(GROUPS).flatMap(([group, files]) => files.map((file) => [file, group])));

const nameOf = (id) => /([^/\\]+)\.[jt]s$/.exec(id)?.[1] ?? '';

/**
 * For `output.manualChunks`: the file of each module that is no entry.
 * @param {RegExp} first The entries with which everything starts: what they need at once is the core.
 */
export function moduleGroups(first) {
  let groups;
  return (id, { getModuleIds, getModuleInfo }) => {
    groups ??= findGroups([...getModuleIds()], getModuleInfo, first);
    return groups.get(id);
  };
}

function findGroups(ids, getModuleInfo, first) {
  const closure = (start, found = new Set()) => {
    if (found.has(start)) return found;
    found.add(start);
    for (const id of getModuleInfo(start)?.importedIds ?? []) closure(id, found);
    return found;
  };
  const own = ids.filter((id) => !getModuleInfo(id).isExternal);
  const closures = (starts) => new Set(starts.flatMap((id) => [...closure(id)]));
  const entries = own.filter((id) => getModuleInfo(id).isEntry);
  const core = closures(entries.filter((id) => first.test(id)));
  // The other entries can be used without the core.
  const others = closures(entries.filter((id) => !first.test(id)));

  const users = new Map();
  for (const start of own.filter((id) => getModuleInfo(id).dynamicImporters.length > 0)) {
    const group = groupByFile.get(nameOf(start)) ?? nameOf(start);
    for (const id of closure(start)) users.set(id, (users.get(id) ?? new Set()).add(group));
  }
  // No two files import one another: what a module of the core, or one that several features need, imports is that, too.
  const groupOf = (id) => {
    if (core.has(id)) return others.has(id) ? 'base' : 'core';
    const features = [...users.get(id)];
    if (features.length === 1) return features[0];
    return PAIRS.find((pair) => pair.features.sort().join() === features.sort().join())?.file ?? 'shared';
  };
  const cut = own.filter((id) => !entries.includes(id) && (core.has(id) || users.has(id)));
  return new Map(cut.map((id) => [id, groupOf(id)]));
}
