// Written by `npm run train` and `npm run accuracy -- --write`: edit neither here nor by hand.
import type { Measured } from './measured-shape.js'

/** What cross-validation by scenes found of the weights that come with the package: messages alone, no clauses of documents. */
export const measured: Measured = {
  weights: '4a7df25b7fc8',
  texts: 14134,
  scenes: 2777,
  clean: { texts: 7884, both: 7536, high: 7804 },
  all: { both: { right: 4028, wrong: 575, missed: 1139 }, high: { right: 3208, wrong: 121, missed: 1959 } },
  languages: {
    en: { both: { right: 1444, wrong: 193, missed: 431 }, high: { right: 1162, wrong: 53, missed: 713 } },
    et: { both: { right: 770, wrong: 116, missed: 215 }, high: { right: 603, wrong: 13, missed: 382 } },
    lt: { both: { right: 776, wrong: 125, missed: 207 }, high: { right: 614, wrong: 24, missed: 369 } },
    'sr-Cyrl': { both: { right: 356, wrong: 47, missed: 79 }, high: { right: 308, wrong: 13, missed: 127 } },
    'sr-Latn': { both: { right: 682, wrong: 94, missed: 207 }, high: { right: 521, wrong: 18, missed: 368 } },
  },
  rules: {
    'basic-only': {
      all: { both: { right: 249, wrong: 17, missed: 46 }, high: { right: 237, wrong: 5, missed: 58 } },
      languages: {
        en: { both: { right: 90, wrong: 5, missed: 17 }, high: { right: 85, wrong: 2, missed: 22 } },
        et: { both: { right: 49, wrong: 4, missed: 11 }, high: { right: 44, wrong: 1, missed: 16 } },
        lt: { both: { right: 49, wrong: 4, missed: 6 }, high: { right: 49, wrong: 1, missed: 6 } },
        'sr-Cyrl': { both: { right: 22, wrong: 1, missed: 3 }, high: { right: 22, wrong: 0, missed: 3 } },
        'sr-Latn': { both: { right: 39, wrong: 3, missed: 9 }, high: { right: 37, wrong: 1, missed: 11 } },
      },
    },
    'blocked-cancellation': {
      all: { both: { right: 297, wrong: 56, missed: 119 }, high: { right: 225, wrong: 11, missed: 191 } },
      languages: {
        en: { both: { right: 109, wrong: 21, missed: 49 }, high: { right: 80, wrong: 5, missed: 78 } },
        et: { both: { right: 60, wrong: 7, missed: 17 }, high: { right: 48, wrong: 1, missed: 29 } },
        lt: { both: { right: 64, wrong: 15, missed: 19 }, high: { right: 48, wrong: 3, missed: 35 } },
        'sr-Cyrl': { both: { right: 23, wrong: 6, missed: 7 }, high: { right: 20, wrong: 1, missed: 10 } },
        'sr-Latn': { both: { right: 41, wrong: 7, missed: 27 }, high: { right: 29, wrong: 1, missed: 39 } },
      },
    },
    'broken-promise': {
      all: { both: { right: 173, wrong: 17, missed: 37 }, high: { right: 146, wrong: 6, missed: 64 } },
      languages: {
        en: { both: { right: 59, wrong: 6, missed: 16 }, high: { right: 49, wrong: 2, missed: 26 } },
        et: { both: { right: 36, wrong: 4, missed: 5 }, high: { right: 32, wrong: 0, missed: 9 } },
        lt: { both: { right: 33, wrong: 3, missed: 11 }, high: { right: 26, wrong: 2, missed: 18 } },
        'sr-Cyrl': { both: { right: 20, wrong: 2, missed: 2 }, high: { right: 18, wrong: 1, missed: 4 } },
        'sr-Latn': { both: { right: 25, wrong: 2, missed: 3 }, high: { right: 21, wrong: 1, missed: 7 } },
      },
    },
    'dismissive-tone': {
      all: { both: { right: 344, wrong: 107, missed: 142 }, high: { right: 141, wrong: 7, missed: 345 } },
      languages: {
        en: { both: { right: 120, wrong: 29, missed: 64 }, high: { right: 51, wrong: 1, missed: 133 } },
        et: { both: { right: 64, wrong: 23, missed: 30 }, high: { right: 18, wrong: 0, missed: 76 } },
        lt: { both: { right: 67, wrong: 30, missed: 23 }, high: { right: 29, wrong: 3, missed: 61 } },
        'sr-Cyrl': { both: { right: 30, wrong: 9, missed: 8 }, high: { right: 17, wrong: 1, missed: 21 } },
        'sr-Latn': { both: { right: 63, wrong: 16, missed: 17 }, high: { right: 26, wrong: 2, missed: 54 } },
      },
    },
    'empty-apology': {
      all: { both: { right: 324, wrong: 24, missed: 42 }, high: { right: 309, wrong: 13, missed: 57 } },
      languages: {
        en: { both: { right: 120, wrong: 11, missed: 13 }, high: { right: 115, wrong: 8, missed: 18 } },
        et: { both: { right: 58, wrong: 3, missed: 15 }, high: { right: 56, wrong: 2, missed: 17 } },
        lt: { both: { right: 59, wrong: 5, missed: 4 }, high: { right: 56, wrong: 1, missed: 7 } },
        'sr-Cyrl': { both: { right: 31, wrong: 3, missed: 3 }, high: { right: 30, wrong: 2, missed: 4 } },
        'sr-Latn': { both: { right: 56, wrong: 2, missed: 7 }, high: { right: 52, wrong: 0, missed: 11 } },
      },
    },
    'going-public': {
      all: { both: { right: 419, wrong: 37, missed: 67 }, high: { right: 356, wrong: 14, missed: 130 } },
      languages: {
        en: { both: { right: 144, wrong: 9, missed: 29 }, high: { right: 121, wrong: 4, missed: 52 } },
        et: { both: { right: 79, wrong: 9, missed: 16 }, high: { right: 67, wrong: 0, missed: 28 } },
        lt: { both: { right: 79, wrong: 6, missed: 10 }, high: { right: 66, wrong: 2, missed: 23 } },
        'sr-Cyrl': { both: { right: 46, wrong: 5, missed: 2 }, high: { right: 43, wrong: 4, missed: 5 } },
        'sr-Latn': { both: { right: 71, wrong: 8, missed: 10 }, high: { right: 59, wrong: 4, missed: 22 } },
      },
    },
    'ignored-feedback': {
      all: { both: { right: 287, wrong: 55, missed: 127 }, high: { right: 214, wrong: 11, missed: 200 } },
      languages: {
        en: { both: { right: 108, wrong: 20, missed: 50 }, high: { right: 86, wrong: 5, missed: 72 } },
        et: { both: { right: 49, wrong: 9, missed: 21 }, high: { right: 33, wrong: 1, missed: 37 } },
        lt: { both: { right: 59, wrong: 12, missed: 23 }, high: { right: 41, wrong: 2, missed: 41 } },
        'sr-Cyrl': { both: { right: 24, wrong: 3, missed: 10 }, high: { right: 18, wrong: 1, missed: 16 } },
        'sr-Latn': { both: { right: 47, wrong: 11, missed: 23 }, high: { right: 36, wrong: 2, missed: 34 } },
      },
    },
    'no-human': {
      all: { both: { right: 228, wrong: 42, missed: 81 }, high: { right: 180, wrong: 9, missed: 129 } },
      languages: {
        en: { both: { right: 86, wrong: 12, missed: 31 }, high: { right: 66, wrong: 5, missed: 51 } },
        et: { both: { right: 48, wrong: 7, missed: 10 }, high: { right: 42, wrong: 1, missed: 16 } },
        lt: { both: { right: 46, wrong: 10, missed: 16 }, high: { right: 39, wrong: 2, missed: 23 } },
        'sr-Cyrl': { both: { right: 16, wrong: 7, missed: 7 }, high: { right: 14, wrong: 1, missed: 9 } },
        'sr-Latn': { both: { right: 32, wrong: 6, missed: 17 }, high: { right: 19, wrong: 0, missed: 30 } },
      },
    },
    'penalty-for-review': {
      all: { both: { right: 204, wrong: 62, missed: 70 }, high: { right: 114, wrong: 6, missed: 160 } },
      languages: {
        en: { both: { right: 73, wrong: 18, missed: 22 }, high: { right: 44, wrong: 3, missed: 51 } },
        et: { both: { right: 36, wrong: 21, missed: 19 }, high: { right: 16, wrong: 1, missed: 39 } },
        lt: { both: { right: 40, wrong: 14, missed: 9 }, high: { right: 21, wrong: 2, missed: 28 } },
        'sr-Cyrl': { both: { right: 16, wrong: 0, missed: 4 }, high: { right: 10, wrong: 0, missed: 10 } },
        'sr-Latn': { both: { right: 39, wrong: 9, missed: 16 }, high: { right: 23, wrong: 0, missed: 32 } },
      },
    },
    'privacy-intrusion': {
      all: { both: { right: 289, wrong: 41, missed: 112 }, high: { right: 249, wrong: 12, missed: 152 } },
      languages: {
        en: { both: { right: 105, wrong: 17, missed: 34 }, high: { right: 89, wrong: 5, missed: 50 } },
        et: { both: { right: 54, wrong: 2, missed: 20 }, high: { right: 44, wrong: 1, missed: 30 } },
        lt: { both: { right: 60, wrong: 11, missed: 24 }, high: { right: 55, wrong: 2, missed: 29 } },
        'sr-Cyrl': { both: { right: 21, wrong: 4, missed: 10 }, high: { right: 19, wrong: 1, missed: 12 } },
        'sr-Latn': { both: { right: 49, wrong: 7, missed: 24 }, high: { right: 42, wrong: 3, missed: 31 } },
      },
    },
    'process-blame': {
      all: { both: { right: 296, wrong: 34, missed: 69 }, high: { right: 256, wrong: 10, missed: 109 } },
      languages: {
        en: { both: { right: 103, wrong: 10, missed: 24 }, high: { right: 93, wrong: 3, missed: 34 } },
        et: { both: { right: 58, wrong: 12, missed: 13 }, high: { right: 49, wrong: 2, missed: 22 } },
        lt: { both: { right: 52, wrong: 3, missed: 16 }, high: { right: 44, wrong: 2, missed: 24 } },
        'sr-Cyrl': { both: { right: 30, wrong: 4, missed: 6 }, high: { right: 25, wrong: 1, missed: 11 } },
        'sr-Latn': { both: { right: 53, wrong: 5, missed: 10 }, high: { right: 45, wrong: 2, missed: 18 } },
      },
    },
    'repeat-yourself': {
      all: { both: { right: 386, wrong: 41, missed: 126 }, high: { right: 314, wrong: 12, missed: 198 } },
      languages: {
        en: { both: { right: 141, wrong: 18, missed: 38 }, high: { right: 117, wrong: 6, missed: 62 } },
        et: { both: { right: 73, wrong: 7, missed: 22 }, high: { right: 59, wrong: 3, missed: 36 } },
        lt: { both: { right: 72, wrong: 7, missed: 28 }, high: { right: 59, wrong: 1, missed: 41 } },
        'sr-Cyrl': { both: { right: 30, wrong: 0, missed: 11 }, high: { right: 30, wrong: 0, missed: 11 } },
        'sr-Latn': { both: { right: 70, wrong: 9, missed: 27 }, high: { right: 49, wrong: 2, missed: 48 } },
      },
    },
    'silent-incident': {
      all: { both: { right: 230, wrong: 17, missed: 51 }, high: { right: 198, wrong: 1, missed: 83 } },
      languages: {
        en: { both: { right: 78, wrong: 7, missed: 19 }, high: { right: 69, wrong: 1, missed: 28 } },
        et: { both: { right: 49, wrong: 5, missed: 6 }, high: { right: 45, wrong: 0, missed: 10 } },
        lt: { both: { right: 43, wrong: 1, missed: 11 }, high: { right: 37, wrong: 0, missed: 17 } },
        'sr-Cyrl': { both: { right: 22, wrong: 3, missed: 3 }, high: { right: 19, wrong: 0, missed: 6 } },
        'sr-Latn': { both: { right: 38, wrong: 1, missed: 12 }, high: { right: 28, wrong: 0, missed: 22 } },
      },
    },
    'upsell-while-upset': {
      all: { both: { right: 302, wrong: 25, missed: 50 }, high: { right: 269, wrong: 4, missed: 83 } },
      languages: {
        en: { both: { right: 108, wrong: 10, missed: 25 }, high: { right: 97, wrong: 3, missed: 36 } },
        et: { both: { right: 57, wrong: 3, missed: 10 }, high: { right: 50, wrong: 0, missed: 17 } },
        lt: { both: { right: 53, wrong: 4, missed: 7 }, high: { right: 44, wrong: 1, missed: 16 } },
        'sr-Cyrl': { both: { right: 25, wrong: 0, missed: 3 }, high: { right: 23, wrong: 0, missed: 5 } },
        'sr-Latn': { both: { right: 59, wrong: 8, missed: 5 }, high: { right: 55, wrong: 0, missed: 9 } },
      },
    },
  },
}
