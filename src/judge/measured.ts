// Written by `npm run train` and `npm run accuracy -- --write`: edit neither here nor by hand.
import type { Measured } from './measured-shape.js'

/** What cross-validation by scenes found of the weights that come with the package: messages alone, no clauses of documents. */
export const measured: Measured = {
  weights: '13f1d2323223',
  texts: 14134,
  scenes: 2777,
  clean: { texts: 7884, both: 7569, high: 7834 },
  all: { both: { right: 3981, wrong: 515, missed: 1186 }, high: { right: 2853, wrong: 71, missed: 2314 } },
  languages: {
    en: { both: { right: 1428, wrong: 170, missed: 447 }, high: { right: 1033, wrong: 33, missed: 842 } },
    et: { both: { right: 761, wrong: 102, missed: 224 }, high: { right: 521, wrong: 8, missed: 464 } },
    lt: { both: { right: 761, wrong: 104, missed: 222 }, high: { right: 540, wrong: 15, missed: 443 } },
    'sr-Cyrl': { both: { right: 356, wrong: 43, missed: 79 }, high: { right: 289, wrong: 6, missed: 146 } },
    'sr-Latn': { both: { right: 675, wrong: 96, missed: 214 }, high: { right: 470, wrong: 9, missed: 419 } },
  },
  rules: {
    'basic-only': {
      all: { both: { right: 247, wrong: 16, missed: 48 }, high: { right: 213, wrong: 2, missed: 82 } },
      languages: {
        en: { both: { right: 89, wrong: 6, missed: 18 }, high: { right: 75, wrong: 0, missed: 32 } },
        et: { both: { right: 50, wrong: 3, missed: 10 }, high: { right: 40, wrong: 0, missed: 20 } },
        lt: { both: { right: 48, wrong: 5, missed: 7 }, high: { right: 41, wrong: 1, missed: 14 } },
        'sr-Cyrl': { both: { right: 22, wrong: 0, missed: 3 }, high: { right: 21, wrong: 0, missed: 4 } },
        'sr-Latn': { both: { right: 38, wrong: 2, missed: 10 }, high: { right: 36, wrong: 1, missed: 12 } },
      },
    },
    'blocked-cancellation': {
      all: { both: { right: 293, wrong: 43, missed: 123 }, high: { right: 209, wrong: 11, missed: 207 } },
      languages: {
        en: { both: { right: 104, wrong: 17, missed: 54 }, high: { right: 75, wrong: 5, missed: 83 } },
        et: { both: { right: 61, wrong: 5, missed: 16 }, high: { right: 47, wrong: 1, missed: 30 } },
        lt: { both: { right: 63, wrong: 11, missed: 20 }, high: { right: 44, wrong: 3, missed: 39 } },
        'sr-Cyrl': { both: { right: 24, wrong: 4, missed: 6 }, high: { right: 16, wrong: 1, missed: 14 } },
        'sr-Latn': { both: { right: 41, wrong: 6, missed: 27 }, high: { right: 27, wrong: 1, missed: 41 } },
      },
    },
    'broken-promise': {
      all: { both: { right: 169, wrong: 11, missed: 41 }, high: { right: 118, wrong: 2, missed: 92 } },
      languages: {
        en: { both: { right: 55, wrong: 4, missed: 20 }, high: { right: 39, wrong: 1, missed: 36 } },
        et: { both: { right: 35, wrong: 3, missed: 6 }, high: { right: 25, wrong: 0, missed: 16 } },
        lt: { both: { right: 33, wrong: 1, missed: 11 }, high: { right: 24, wrong: 0, missed: 20 } },
        'sr-Cyrl': { both: { right: 21, wrong: 1, missed: 1 }, high: { right: 15, wrong: 1, missed: 7 } },
        'sr-Latn': { both: { right: 25, wrong: 2, missed: 3 }, high: { right: 15, wrong: 0, missed: 13 } },
      },
    },
    'dismissive-tone': {
      all: { both: { right: 340, wrong: 97, missed: 146 }, high: { right: 137, wrong: 6, missed: 349 } },
      languages: {
        en: { both: { right: 122, wrong: 23, missed: 62 }, high: { right: 50, wrong: 1, missed: 134 } },
        et: { both: { right: 60, wrong: 23, missed: 34 }, high: { right: 18, wrong: 1, missed: 76 } },
        lt: { both: { right: 62, wrong: 24, missed: 28 }, high: { right: 27, wrong: 2, missed: 63 } },
        'sr-Cyrl': { both: { right: 31, wrong: 6, missed: 7 }, high: { right: 17, wrong: 0, missed: 21 } },
        'sr-Latn': { both: { right: 65, wrong: 21, missed: 15 }, high: { right: 25, wrong: 2, missed: 55 } },
      },
    },
    'empty-apology': {
      all: { both: { right: 322, wrong: 23, missed: 44 }, high: { right: 274, wrong: 8, missed: 92 } },
      languages: {
        en: { both: { right: 121, wrong: 11, missed: 12 }, high: { right: 103, wrong: 6, missed: 30 } },
        et: { both: { right: 57, wrong: 3, missed: 16 }, high: { right: 48, wrong: 1, missed: 25 } },
        lt: { both: { right: 58, wrong: 4, missed: 5 }, high: { right: 47, wrong: 0, missed: 16 } },
        'sr-Cyrl': { both: { right: 31, wrong: 2, missed: 3 }, high: { right: 29, wrong: 1, missed: 5 } },
        'sr-Latn': { both: { right: 55, wrong: 3, missed: 8 }, high: { right: 47, wrong: 0, missed: 16 } },
      },
    },
    'going-public': {
      all: { both: { right: 414, wrong: 33, missed: 72 }, high: { right: 301, wrong: 5, missed: 185 } },
      languages: {
        en: { both: { right: 144, wrong: 9, missed: 29 }, high: { right: 99, wrong: 2, missed: 74 } },
        et: { both: { right: 79, wrong: 7, missed: 16 }, high: { right: 54, wrong: 0, missed: 41 } },
        lt: { both: { right: 77, wrong: 4, missed: 12 }, high: { right: 55, wrong: 0, missed: 34 } },
        'sr-Cyrl': { both: { right: 46, wrong: 5, missed: 2 }, high: { right: 42, wrong: 2, missed: 6 } },
        'sr-Latn': { both: { right: 68, wrong: 8, missed: 13 }, high: { right: 51, wrong: 1, missed: 30 } },
      },
    },
    'ignored-feedback': {
      all: { both: { right: 292, wrong: 67, missed: 122 }, high: { right: 186, wrong: 2, missed: 228 } },
      languages: {
        en: { both: { right: 112, wrong: 26, missed: 46 }, high: { right: 72, wrong: 1, missed: 86 } },
        et: { both: { right: 49, wrong: 10, missed: 21 }, high: { right: 29, wrong: 1, missed: 41 } },
        lt: { both: { right: 58, wrong: 14, missed: 24 }, high: { right: 32, wrong: 0, missed: 50 } },
        'sr-Cyrl': { both: { right: 24, wrong: 6, missed: 10 }, high: { right: 19, wrong: 0, missed: 15 } },
        'sr-Latn': { both: { right: 49, wrong: 11, missed: 21 }, high: { right: 34, wrong: 0, missed: 36 } },
      },
    },
    'no-human': {
      all: { both: { right: 227, wrong: 33, missed: 82 }, high: { right: 180, wrong: 6, missed: 129 } },
      languages: {
        en: { both: { right: 85, wrong: 8, missed: 32 }, high: { right: 66, wrong: 4, missed: 51 } },
        et: { both: { right: 48, wrong: 4, missed: 10 }, high: { right: 41, wrong: 0, missed: 17 } },
        lt: { both: { right: 47, wrong: 8, missed: 15 }, high: { right: 39, wrong: 2, missed: 23 } },
        'sr-Cyrl': { both: { right: 16, wrong: 7, missed: 7 }, high: { right: 14, wrong: 0, missed: 9 } },
        'sr-Latn': { both: { right: 31, wrong: 6, missed: 18 }, high: { right: 20, wrong: 0, missed: 29 } },
      },
    },
    'penalty-for-review': {
      all: { both: { right: 197, wrong: 48, missed: 77 }, high: { right: 117, wrong: 6, missed: 157 } },
      languages: {
        en: { both: { right: 69, wrong: 15, missed: 26 }, high: { right: 46, wrong: 3, missed: 49 } },
        et: { both: { right: 34, wrong: 17, missed: 21 }, high: { right: 18, wrong: 1, missed: 37 } },
        lt: { both: { right: 39, wrong: 7, missed: 10 }, high: { right: 21, wrong: 2, missed: 28 } },
        'sr-Cyrl': { both: { right: 16, wrong: 1, missed: 4 }, high: { right: 11, wrong: 0, missed: 9 } },
        'sr-Latn': { both: { right: 39, wrong: 8, missed: 16 }, high: { right: 21, wrong: 0, missed: 34 } },
      },
    },
    'privacy-intrusion': {
      all: { both: { right: 286, wrong: 36, missed: 115 }, high: { right: 231, wrong: 9, missed: 170 } },
      languages: {
        en: { both: { right: 104, wrong: 14, missed: 35 }, high: { right: 82, wrong: 3, missed: 57 } },
        et: { both: { right: 51, wrong: 2, missed: 23 }, high: { right: 41, wrong: 1, missed: 33 } },
        lt: { both: { right: 60, wrong: 10, missed: 24 }, high: { right: 54, wrong: 2, missed: 30 } },
        'sr-Cyrl': { both: { right: 21, wrong: 3, missed: 10 }, high: { right: 18, wrong: 1, missed: 13 } },
        'sr-Latn': { both: { right: 50, wrong: 7, missed: 23 }, high: { right: 36, wrong: 2, missed: 37 } },
      },
    },
    'process-blame': {
      all: { both: { right: 291, wrong: 32, missed: 74 }, high: { right: 233, wrong: 6, missed: 132 } },
      languages: {
        en: { both: { right: 101, wrong: 7, missed: 26 }, high: { right: 87, wrong: 3, missed: 40 } },
        et: { both: { right: 58, wrong: 12, missed: 13 }, high: { right: 42, wrong: 1, missed: 29 } },
        lt: { both: { right: 52, wrong: 4, missed: 16 }, high: { right: 37, wrong: 1, missed: 31 } },
        'sr-Cyrl': { both: { right: 29, wrong: 4, missed: 7 }, high: { right: 24, wrong: 0, missed: 12 } },
        'sr-Latn': { both: { right: 51, wrong: 5, missed: 12 }, high: { right: 43, wrong: 1, missed: 20 } },
      },
    },
    'repeat-yourself': {
      all: { both: { right: 378, wrong: 38, missed: 134 }, high: { right: 258, wrong: 5, missed: 254 } },
      languages: {
        en: { both: { right: 136, wrong: 15, missed: 43 }, high: { right: 98, wrong: 2, missed: 81 } },
        et: { both: { right: 74, wrong: 8, missed: 21 }, high: { right: 47, wrong: 1, missed: 48 } },
        lt: { both: { right: 71, wrong: 6, missed: 29 }, high: { right: 47, wrong: 1, missed: 53 } },
        'sr-Cyrl': { both: { right: 29, wrong: 1, missed: 12 }, high: { right: 24, wrong: 0, missed: 17 } },
        'sr-Latn': { both: { right: 68, wrong: 8, missed: 29 }, high: { right: 42, wrong: 1, missed: 55 } },
      },
    },
    'silent-incident': {
      all: { both: { right: 226, wrong: 16, missed: 55 }, high: { right: 168, wrong: 0, missed: 113 } },
      languages: {
        en: { both: { right: 77, wrong: 7, missed: 20 }, high: { right: 56, wrong: 0, missed: 41 } },
        et: { both: { right: 48, wrong: 3, missed: 7 }, high: { right: 36, wrong: 0, missed: 19 } },
        lt: { both: { right: 43, wrong: 2, missed: 11 }, high: { right: 33, wrong: 0, missed: 21 } },
        'sr-Cyrl': { both: { right: 21, wrong: 3, missed: 4 }, high: { right: 17, wrong: 0, missed: 8 } },
        'sr-Latn': { both: { right: 37, wrong: 1, missed: 13 }, high: { right: 26, wrong: 0, missed: 24 } },
      },
    },
    'upsell-while-upset': {
      all: { both: { right: 299, wrong: 22, missed: 53 }, high: { right: 228, wrong: 3, missed: 124 } },
      languages: {
        en: { both: { right: 109, wrong: 8, missed: 24 }, high: { right: 85, wrong: 2, missed: 48 } },
        et: { both: { right: 57, wrong: 2, missed: 10 }, high: { right: 35, wrong: 0, missed: 32 } },
        lt: { both: { right: 50, wrong: 4, missed: 10 }, high: { right: 39, wrong: 1, missed: 21 } },
        'sr-Cyrl': { both: { right: 25, wrong: 0, missed: 3 }, high: { right: 22, wrong: 0, missed: 6 } },
        'sr-Latn': { both: { right: 58, wrong: 8, missed: 6 }, high: { right: 47, wrong: 0, missed: 17 } },
      },
    },
  },
}
