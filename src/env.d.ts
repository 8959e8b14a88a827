/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The address of a name of the relation graph. */
    pathOf: (key: string) => string;
    /** The words that pages explain where they occur. */
    words: import('./lib/explain.ts').Explained[];
  }
}
