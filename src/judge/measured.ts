// Written by `npm run train` and `npm run accuracy -- --write`: edit neither here nor by hand.
import type { Measured } from './measured-shape.js'

/** What cross-validation by scenes found of the weights that come with the package: messages alone, no clauses of documents. */
export const measured: Measured = {
  weights: '96a9ae186c1a',
  texts: 14134,
  scenes: 2777,
  clean: { texts: 7884, both: 7535, high: 7834 },
  all: { both: { right: 4017, wrong: 581, missed: 1150 }, high: { right: 2854, wrong: 73, missed: 2313 } },
  languages: {
    en: { both: { right: 1435, wrong: 191, missed: 440 }, high: { right: 1033, wrong: 33, missed: 842 } },
    et: { both: { right: 767, wrong: 114, missed: 218 }, high: { right: 521, wrong: 10, missed: 464 } },
    lt: { both: { right: 773, wrong: 123, missed: 210 }, high: { right: 541, wrong: 15, missed: 442 } },
    'sr-Cyrl': { both: { right: 360, wrong: 52, missed: 75 }, high: { right: 289, wrong: 6, missed: 146 } },
    'sr-Latn': { both: { right: 682, wrong: 101, missed: 207 }, high: { right: 470, wrong: 9, missed: 419 } },
  },
  rules: {
    'basic-only': {
      all: { both: { right: 248, wrong: 16, missed: 47 }, high: { right: 214, wrong: 2, missed: 81 } },
      languages: {
        en: { both: { right: 89, wrong: 6, missed: 18 }, high: { right: 75, wrong: 0, missed: 32 } },
        et: { both: { right: 50, wrong: 3, missed: 10 }, high: { right: 40, wrong: 0, missed: 20 } },
        lt: { both: { right: 49, wrong: 5, missed: 6 }, high: { right: 42, wrong: 1, missed: 13 } },
        'sr-Cyrl': { both: { right: 22, wrong: 0, missed: 3 }, high: { right: 21, wrong: 0, missed: 4 } },
        'sr-Latn': { both: { right: 38, wrong: 2, missed: 10 }, high: { right: 36, wrong: 1, missed: 12 } },
      },
    },
    'blocked-cancellation': {
      all: { both: { right: 295, wrong: 48, missed: 121 }, high: { right: 209, wrong: 11, missed: 207 } },
      languages: {
        en: { both: { right: 105, wrong: 18, missed: 53 }, high: { right: 75, wrong: 5, missed: 83 } },
        et: { both: { right: 61, wrong: 5, missed: 16 }, high: { right: 47, wrong: 1, missed: 30 } },
        lt: { both: { right: 63, wrong: 14, missed: 20 }, high: { right: 44, wrong: 3, missed: 39 } },
        'sr-Cyrl': { both: { right: 24, wrong: 5, missed: 6 }, high: { right: 16, wrong: 1, missed: 14 } },
        'sr-Latn': { both: { right: 42, wrong: 6, missed: 26 }, high: { right: 27, wrong: 1, missed: 41 } },
      },
    },
    'broken-promise': {
      all: { both: { right: 168, wrong: 16, missed: 42 }, high: { right: 117, wrong: 2, missed: 93 } },
      languages: {
        en: { both: { right: 54, wrong: 6, missed: 21 }, high: { right: 38, wrong: 1, missed: 37 } },
        et: { both: { right: 34, wrong: 4, missed: 7 }, high: { right: 25, wrong: 0, missed: 16 } },
        lt: { both: { right: 34, wrong: 3, missed: 10 }, high: { right: 24, wrong: 0, missed: 20 } },
        'sr-Cyrl': { both: { right: 21, wrong: 1, missed: 1 }, high: { right: 15, wrong: 1, missed: 7 } },
        'sr-Latn': { both: { right: 25, wrong: 2, missed: 3 }, high: { right: 15, wrong: 0, missed: 13 } },
      },
    },
    'dismissive-tone': {
      all: { both: { right: 346, wrong: 112, missed: 140 }, high: { right: 137, wrong: 6, missed: 349 } },
      languages: {
        en: { both: { right: 122, wrong: 28, missed: 62 }, high: { right: 50, wrong: 1, missed: 134 } },
        et: { both: { right: 62, wrong: 23, missed: 32 }, high: { right: 18, wrong: 1, missed: 76 } },
        lt: { both: { right: 65, wrong: 29, missed: 25 }, high: { right: 27, wrong: 2, missed: 63 } },
        'sr-Cyrl': { both: { right: 31, wrong: 10, missed: 7 }, high: { right: 17, wrong: 0, missed: 21 } },
        'sr-Latn': { both: { right: 66, wrong: 22, missed: 14 }, high: { right: 25, wrong: 2, missed: 55 } },
      },
    },
    'empty-apology': {
      all: { both: { right: 324, wrong: 23, missed: 42 }, high: { right: 274, wrong: 8, missed: 92 } },
      languages: {
        en: { both: { right: 121, wrong: 11, missed: 12 }, high: { right: 103, wrong: 6, missed: 30 } },
        et: { both: { right: 59, wrong: 3, missed: 14 }, high: { right: 48, wrong: 1, missed: 25 } },
        lt: { both: { right: 58, wrong: 4, missed: 5 }, high: { right: 47, wrong: 0, missed: 16 } },
        'sr-Cyrl': { both: { right: 31, wrong: 2, missed: 3 }, high: { right: 29, wrong: 1, missed: 5 } },
        'sr-Latn': { both: { right: 55, wrong: 3, missed: 8 }, high: { right: 47, wrong: 0, missed: 16 } },
      },
    },
    'going-public': {
      all: { both: { right: 420, wrong: 38, missed: 66 }, high: { right: 301, wrong: 5, missed: 185 } },
      languages: {
        en: { both: { right: 144, wrong: 10, missed: 29 }, high: { right: 99, wrong: 2, missed: 74 } },
        et: { both: { right: 80, wrong: 9, missed: 15 }, high: { right: 54, wrong: 0, missed: 41 } },
        lt: { both: { right: 80, wrong: 6, missed: 9 }, high: { right: 55, wrong: 0, missed: 34 } },
        'sr-Cyrl': { both: { right: 46, wrong: 5, missed: 2 }, high: { right: 42, wrong: 2, missed: 6 } },
        'sr-Latn': { both: { right: 70, wrong: 8, missed: 11 }, high: { right: 51, wrong: 1, missed: 30 } },
      },
    },
    'ignored-feedback': {
      all: { both: { right: 295, wrong: 71, missed: 119 }, high: { right: 186, wrong: 2, missed: 228 } },
      languages: {
        en: { both: { right: 112, wrong: 27, missed: 46 }, high: { right: 72, wrong: 1, missed: 86 } },
        et: { both: { right: 50, wrong: 11, missed: 20 }, high: { right: 29, wrong: 1, missed: 41 } },
        lt: { both: { right: 59, wrong: 14, missed: 23 }, high: { right: 32, wrong: 0, missed: 50 } },
        'sr-Cyrl': { both: { right: 25, wrong: 7, missed: 9 }, high: { right: 19, wrong: 0, missed: 15 } },
        'sr-Latn': { both: { right: 49, wrong: 12, missed: 21 }, high: { right: 34, wrong: 0, missed: 36 } },
      },
    },
    'no-human': {
      all: { both: { right: 230, wrong: 46, missed: 79 }, high: { right: 180, wrong: 8, missed: 129 } },
      languages: {
        en: { both: { right: 87, wrong: 11, missed: 30 }, high: { right: 66, wrong: 4, missed: 51 } },
        et: { both: { right: 48, wrong: 7, missed: 10 }, high: { right: 41, wrong: 2, missed: 17 } },
        lt: { both: { right: 47, wrong: 11, missed: 15 }, high: { right: 39, wrong: 2, missed: 23 } },
        'sr-Cyrl': { both: { right: 16, wrong: 8, missed: 7 }, high: { right: 14, wrong: 0, missed: 9 } },
        'sr-Latn': { both: { right: 32, wrong: 9, missed: 17 }, high: { right: 20, wrong: 0, missed: 29 } },
      },
    },
    'penalty-for-review': {
      all: { both: { right: 200, wrong: 56, missed: 74 }, high: { right: 117, wrong: 6, missed: 157 } },
      languages: {
        en: { both: { right: 71, wrong: 18, missed: 24 }, high: { right: 46, wrong: 3, missed: 49 } },
        et: { both: { right: 35, wrong: 19, missed: 20 }, high: { right: 18, wrong: 1, missed: 37 } },
        lt: { both: { right: 39, wrong: 10, missed: 10 }, high: { right: 21, wrong: 2, missed: 28 } },
        'sr-Cyrl': { both: { right: 16, wrong: 1, missed: 4 }, high: { right: 11, wrong: 0, missed: 9 } },
        'sr-Latn': { both: { right: 39, wrong: 8, missed: 16 }, high: { right: 21, wrong: 0, missed: 34 } },
      },
    },
    'privacy-intrusion': {
      all: { both: { right: 288, wrong: 38, missed: 113 }, high: { right: 232, wrong: 9, missed: 169 } },
      languages: {
        en: { both: { right: 106, wrong: 15, missed: 33 }, high: { right: 83, wrong: 3, missed: 56 } },
        et: { both: { right: 51, wrong: 2, missed: 23 }, high: { right: 41, wrong: 1, missed: 33 } },
        lt: { both: { right: 60, wrong: 10, missed: 24 }, high: { right: 54, wrong: 2, missed: 30 } },
        'sr-Cyrl': { both: { right: 21, wrong: 4, missed: 10 }, high: { right: 18, wrong: 1, missed: 13 } },
        'sr-Latn': { both: { right: 50, wrong: 7, missed: 23 }, high: { right: 36, wrong: 2, missed: 37 } },
      },
    },
    'process-blame': {
      all: { both: { right: 294, wrong: 34, missed: 71 }, high: { right: 233, wrong: 6, missed: 132 } },
      languages: {
        en: { both: { right: 102, wrong: 9, missed: 25 }, high: { right: 87, wrong: 3, missed: 40 } },
        et: { both: { right: 58, wrong: 12, missed: 13 }, high: { right: 42, wrong: 1, missed: 29 } },
        lt: { both: { right: 52, wrong: 4, missed: 16 }, high: { right: 37, wrong: 1, missed: 31 } },
        'sr-Cyrl': { both: { right: 30, wrong: 4, missed: 6 }, high: { right: 24, wrong: 0, missed: 12 } },
        'sr-Latn': { both: { right: 52, wrong: 5, missed: 11 }, high: { right: 43, wrong: 1, missed: 20 } },
      },
    },
    'repeat-yourself': {
      all: { both: { right: 380, wrong: 41, missed: 132 }, high: { right: 258, wrong: 5, missed: 254 } },
      languages: {
        en: { both: { right: 136, wrong: 17, missed: 43 }, high: { right: 98, wrong: 2, missed: 81 } },
        et: { both: { right: 74, wrong: 8, missed: 21 }, high: { right: 47, wrong: 1, missed: 48 } },
        lt: { both: { right: 72, wrong: 7, missed: 28 }, high: { right: 47, wrong: 1, missed: 53 } },
        'sr-Cyrl': { both: { right: 30, wrong: 1, missed: 11 }, high: { right: 24, wrong: 0, missed: 17 } },
        'sr-Latn': { both: { right: 68, wrong: 8, missed: 29 }, high: { right: 42, wrong: 1, missed: 55 } },
      },
    },
    'silent-incident': {
      all: { both: { right: 227, wrong: 18, missed: 54 }, high: { right: 168, wrong: 0, missed: 113 } },
      languages: {
        en: { both: { right: 77, wrong: 7, missed: 20 }, high: { right: 56, wrong: 0, missed: 41 } },
        et: { both: { right: 48, wrong: 5, missed: 7 }, high: { right: 36, wrong: 0, missed: 19 } },
        lt: { both: { right: 43, wrong: 2, missed: 11 }, high: { right: 33, wrong: 0, missed: 21 } },
        'sr-Cyrl': { both: { right: 21, wrong: 3, missed: 4 }, high: { right: 17, wrong: 0, missed: 8 } },
        'sr-Latn': { both: { right: 38, wrong: 1, missed: 12 }, high: { right: 26, wrong: 0, missed: 24 } },
      },
    },
    'upsell-while-upset': {
      all: { both: { right: 302, wrong: 24, missed: 50 }, high: { right: 228, wrong: 3, missed: 124 } },
      languages: {
        en: { both: { right: 109, wrong: 8, missed: 24 }, high: { right: 85, wrong: 2, missed: 48 } },
        et: { both: { right: 57, wrong: 3, missed: 10 }, high: { right: 35, wrong: 0, missed: 32 } },
        lt: { both: { right: 52, wrong: 4, missed: 8 }, high: { right: 39, wrong: 1, missed: 21 } },
        'sr-Cyrl': { both: { right: 26, wrong: 1, missed: 2 }, high: { right: 22, wrong: 0, missed: 6 } },
        'sr-Latn': { both: { right: 58, wrong: 8, missed: 6 }, high: { right: 47, wrong: 0, missed: 17 } },
      },
    },
  },
}
