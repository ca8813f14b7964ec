/** Markdown files become slides; the built q-deck is copied as it is. */
export default function (config) {
  config.addPassthroughCopy({ '../node_modules/q-deck/dist/q-deck.js': 'q-deck/q-deck.js', '../node_modules/q-deck/dist/chunks': 'q-deck/chunks' });
  config.addCollection('slides', (collection) => collection.getFilteredByGlob('slides/*.md').sort((a, b) => a.data.order - b.data.order));
  config.setQuietMode(true);
  return { dir: { output: '../.tmp/eleventy' }, markdownTemplateEngine: 'njk' };
}
