import { subscribe, unsubscribe } from 'node:diagnostics_channel';

export type OnMessage = (message: unknown) => void;

/** Who listens to which channel of Node or undici. */
export interface Listeners {
  readonly [channel: string]: OnMessage;
}

/** Listens to channels. Gives a function that ends it. */
export function watchChannels(listeners: Listeners): () => void {
  for (const [name, onMessage] of Object.entries(listeners)) subscribe(name, onMessage);
  return () => {
    for (const [name, onMessage] of Object.entries(listeners)) unsubscribe(name, onMessage);
  };
}
