import { subscribe, unsubscribe } from 'node:diagnostics_channel';

export type OnMessage = (message: unknown) => void;

/** The listeners by channel of Node or undici. */
export interface Listeners {
  readonly [channel: string]: OnMessage;
}

/** Listens to channels. Returns a function that stops listening. */
export function watchChannels(listeners: Listeners): () => void {
  for (const [name, onMessage] of Object.entries(listeners)) subscribe(name, onMessage);
  return () => {
    for (const [name, onMessage] of Object.entries(listeners)) unsubscribe(name, onMessage);
  };
}
