/** HTML that is text becomes nodes of a document of its own, where no script runs and nothing loads. */
import type { Config } from 'dompurify';
import { tokenize } from '../../model/html-tokens.js';

/** What browsers make of rules where they enforce Trusted Types. */
type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;
interface TrustedTypes {
  createPolicy(name: string, rules: object): Policy;
}

let policy: Policy | undefined;

/** The policy by which we parse; DOMPurify is told to use it, too, and makes none of its own. */
export function policyOfOurs(): Policy {
  const rules = {
    createHTML: (html: string) => html,
    createScriptURL: (): never => {
      throw new TypeError('q-deck loads no scripts by this policy');
    },
  };
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  return (policy ??= trustedTypes?.createPolicy('q-deck', rules) ?? (rules as unknown as Policy));
}

/** Where the parser finds styles: a strict Content-Security-Policy would report each `style`, also where nothing is shown. `applyStyles` sets them. */
export const STYLE = 'data-q-style';

const ATTRIBUTE = /([^\s"'>/=]+)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/** Parses a page, or a part of one. Nothing in it is safe yet, and styles are in attributes of another name. */
export function parseHtml(html: string): Document {
  const kept = !/\sstyle\s*=/i.test(html)
    ? html
    : tokenize(html)
        .map(({ kind, source }) =>
          kind !== 'open'
            ? source
            : source.replace(ATTRIBUTE, (attribute, name: string, value?: string) =>
                value && name.toLowerCase() === 'style' ? STYLE + value : attribute,
              ),
        )
        .join('');
  const trusted = policyOfOurs().createHTML(kept) as unknown as string;
  // oxlint-disable-next-line q-deck/no-html-string -- the only parser that knows all of HTML; nothing runs in what it makes
  return new DOMParser().parseFromString(trusted, 'text/html');
}

/** Parses a part of a page into an element; what stands before all else stays there, comments too. */
export function parseFragment(html: string): HTMLElement {
  const { body } = parseHtml(`<body>${html}`);
  const box = body.ownerDocument.createElement('div');
  box.append(...body.childNodes);
  return box;
}
