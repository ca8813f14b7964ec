/** Carries messages between the windows of one origin that know the name of a session. Who of them may be heard is for others to say. */
import { fieldsOf } from '../../model/messages.js';

/** A way to all windows that listen to the same sessions. */
export interface Post {
  /**
   * Listens and writes to these sessions from now on, and to no other. Each has a channel of its own, which only who knows its name can open: a page of
   * the same origin that listens wherever it can hears nothing, so it has nothing to say either.
   */
  tune(sessions: readonly string[]): void;
  /** Sends plain data to them; what cannot be cloned, or has nobody to hear it, is lost. */
  send(data: unknown): void;
  /** Adds a window that was opened: it is written to directly as well. */
  add(other: Window): void;
}

/**
 * Listens under a name until the signal aborts. Goes by BroadcastChannel, and straight to the window that opened this one or was opened by it: pages
 * of a file and pages in a foreign frame share no channel. The same message may come both ways.
 * @param hear Gets whatever is sent under the name, by anybody.
 */
export function openPost(name: string, hear: (data: unknown) => void, signal: AbortSignal): Post {
  const channels = new Map<string, BroadcastChannel | null>();
  const others = new Set<Window>();
  // Pages without an origin of their own cannot name it.
  const origin = window.origin === 'null' ? '*' : window.origin;
  const opener = window.opener as Window | null;
  if (opener && isOurs(opener)) others.add(opener);

  window.addEventListener(
    'message',
    ({ source, data, origin: theirs }) => {
      const other = source as Window | null;
      if (theirs !== window.origin || !other || !Object.hasOwn(fieldsOf(data), name)) return;
      if (other !== opener && other.opener !== window) return;
      others.add(other);
      hear(fieldsOf(data)[name]);
    },
    { signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      tune([]);
      others.clear();
    },
    { once: true },
  );

  function tune(sessions: readonly string[]): void {
    for (const [session, channel] of channels) {
      if (sessions.includes(session)) continue;
      channel?.close();
      channels.delete(session);
    }
    for (const session of signal.aborted ? [] : sessions) {
      if (channels.has(session)) continue;
      const channel = broadcast(`${name} ${session}`);
      channel?.addEventListener('message', ({ data }) => hear(data), { signal });
      channels.set(session, channel);
    }
  }

  return {
    tune,
    send(data) {
      for (const channel of channels.values()) channel?.postMessage(data);
      for (const other of others) {
        if (other.closed) others.delete(other);
        else other.postMessage({ [name]: data }, origin);
      }
    },
    add(other) {
      others.add(other);
    },
  };
}

/** Whether a window shows a page of this origin. Pages without an origin cannot look. */
function isOurs(other: Window): boolean {
  try {
    return other !== window && other.origin === window.origin;
  } catch {
    return window.origin === 'null';
  }
}

/** Null where the browser has none, or refuses it to a page without an origin. */
function broadcast(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
