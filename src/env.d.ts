/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The address of a name of the relation graph. */
    pathOf: (key: string) => string;
    /** Whether an address is that of a retired entry. */
    isRetired: (path: string) => boolean;
    /** The words that pages explain where they occur. */
    words: import('./lib/explain.ts').Explained[];
  }
}
