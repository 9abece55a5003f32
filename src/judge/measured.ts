// Written by `npm run train` and `npm run accuracy -- --write`: edit neither here nor by hand.
import type { Measured } from './measured-shape.js'

/** What cross-validation by scenes found of the weights that come with the package: messages alone, no clauses of documents. */
export const measured: Measured = {
  weights: '2533248e098e',
  texts: 14134,
  scenes: 2777,
  clean: { texts: 7884, both: 7457, high: 7806 },
  all: { both: { right: 4009, wrong: 655, missed: 1158 }, high: { right: 3051, wrong: 109, missed: 2116 } },
  languages: {
    en: { both: { right: 1407, wrong: 230, missed: 468 }, high: { right: 1102, wrong: 46, missed: 773 } },
    et: { both: { right: 773, wrong: 137, missed: 212 }, high: { right: 562, wrong: 16, missed: 423 } },
    lt: { both: { right: 782, wrong: 127, missed: 201 }, high: { right: 584, wrong: 19, missed: 399 } },
    'sr-Cyrl': { both: { right: 358, wrong: 53, missed: 77 }, high: { right: 291, wrong: 12, missed: 144 } },
    'sr-Latn': { both: { right: 689, wrong: 108, missed: 200 }, high: { right: 512, wrong: 16, missed: 377 } },
  },
  rules: {
    'basic-only': {
      all: { both: { right: 250, wrong: 20, missed: 45 }, high: { right: 228, wrong: 5, missed: 67 } },
      languages: {
        en: { both: { right: 92, wrong: 6, missed: 15 }, high: { right: 82, wrong: 2, missed: 25 } },
        et: { both: { right: 49, wrong: 7, missed: 11 }, high: { right: 42, wrong: 0, missed: 18 } },
        lt: { both: { right: 48, wrong: 4, missed: 7 }, high: { right: 46, wrong: 2, missed: 9 } },
        'sr-Cyrl': { both: { right: 22, wrong: 1, missed: 3 }, high: { right: 21, wrong: 0, missed: 4 } },
        'sr-Latn': { both: { right: 39, wrong: 2, missed: 9 }, high: { right: 37, wrong: 1, missed: 11 } },
      },
    },
    'blocked-cancellation': {
      all: { both: { right: 298, wrong: 63, missed: 118 }, high: { right: 200, wrong: 10, missed: 216 } },
      languages: {
        en: { both: { right: 104, wrong: 28, missed: 54 }, high: { right: 70, wrong: 6, missed: 88 } },
        et: { both: { right: 60, wrong: 8, missed: 17 }, high: { right: 43, wrong: 1, missed: 34 } },
        lt: { both: { right: 65, wrong: 17, missed: 18 }, high: { right: 45, wrong: 1, missed: 38 } },
        'sr-Cyrl': { both: { right: 25, wrong: 2, missed: 5 }, high: { right: 17, wrong: 1, missed: 13 } },
        'sr-Latn': { both: { right: 44, wrong: 8, missed: 24 }, high: { right: 25, wrong: 1, missed: 43 } },
      },
    },
    'broken-promise': {
      all: { both: { right: 167, wrong: 18, missed: 43 }, high: { right: 122, wrong: 2, missed: 88 } },
      languages: {
        en: { both: { right: 56, wrong: 9, missed: 19 }, high: { right: 39, wrong: 1, missed: 36 } },
        et: { both: { right: 34, wrong: 2, missed: 7 }, high: { right: 26, wrong: 0, missed: 15 } },
        lt: { both: { right: 32, wrong: 4, missed: 12 }, high: { right: 24, wrong: 0, missed: 20 } },
        'sr-Cyrl': { both: { right: 21, wrong: 2, missed: 1 }, high: { right: 15, wrong: 1, missed: 7 } },
        'sr-Latn': { both: { right: 24, wrong: 1, missed: 4 }, high: { right: 18, wrong: 0, missed: 10 } },
      },
    },
    'dismissive-tone': {
      all: { both: { right: 330, wrong: 113, missed: 156 }, high: { right: 148, wrong: 6, missed: 338 } },
      languages: {
        en: { both: { right: 112, wrong: 29, missed: 72 }, high: { right: 55, wrong: 2, missed: 129 } },
        et: { both: { right: 61, wrong: 28, missed: 33 }, high: { right: 19, wrong: 1, missed: 75 } },
        lt: { both: { right: 66, wrong: 26, missed: 24 }, high: { right: 27, wrong: 3, missed: 63 } },
        'sr-Cyrl': { both: { right: 30, wrong: 12, missed: 8 }, high: { right: 17, wrong: 0, missed: 21 } },
        'sr-Latn': { both: { right: 61, wrong: 18, missed: 19 }, high: { right: 30, wrong: 0, missed: 50 } },
      },
    },
    'empty-apology': {
      all: { both: { right: 327, wrong: 20, missed: 39 }, high: { right: 313, wrong: 12, missed: 53 } },
      languages: {
        en: { both: { right: 119, wrong: 8, missed: 14 }, high: { right: 117, wrong: 7, missed: 16 } },
        et: { both: { right: 63, wrong: 2, missed: 10 }, high: { right: 57, wrong: 1, missed: 16 } },
        lt: { both: { right: 58, wrong: 5, missed: 5 }, high: { right: 56, wrong: 1, missed: 7 } },
        'sr-Cyrl': { both: { right: 32, wrong: 3, missed: 2 }, high: { right: 30, wrong: 3, missed: 4 } },
        'sr-Latn': { both: { right: 55, wrong: 2, missed: 8 }, high: { right: 53, wrong: 0, missed: 10 } },
      },
    },
    'going-public': {
      all: { both: { right: 420, wrong: 53, missed: 66 }, high: { right: 363, wrong: 13, missed: 123 } },
      languages: {
        en: { both: { right: 142, wrong: 15, missed: 31 }, high: { right: 123, wrong: 4, missed: 50 } },
        et: { both: { right: 83, wrong: 11, missed: 12 }, high: { right: 68, wrong: 0, missed: 27 } },
        lt: { both: { right: 80, wrong: 8, missed: 9 }, high: { right: 69, wrong: 2, missed: 20 } },
        'sr-Cyrl': { both: { right: 47, wrong: 5, missed: 1 }, high: { right: 42, wrong: 3, missed: 6 } },
        'sr-Latn': { both: { right: 68, wrong: 14, missed: 13 }, high: { right: 61, wrong: 4, missed: 20 } },
      },
    },
    'ignored-feedback': {
      all: { both: { right: 304, wrong: 77, missed: 110 }, high: { right: 178, wrong: 4, missed: 236 } },
      languages: {
        en: { both: { right: 112, wrong: 34, missed: 46 }, high: { right: 71, wrong: 1, missed: 87 } },
        et: { both: { right: 53, wrong: 12, missed: 17 }, high: { right: 27, wrong: 0, missed: 43 } },
        lt: { both: { right: 62, wrong: 16, missed: 20 }, high: { right: 31, wrong: 1, missed: 51 } },
        'sr-Cyrl': { both: { right: 23, wrong: 5, missed: 11 }, high: { right: 16, wrong: 1, missed: 18 } },
        'sr-Latn': { both: { right: 54, wrong: 10, missed: 16 }, high: { right: 33, wrong: 1, missed: 37 } },
      },
    },
    'no-human': {
      all: { both: { right: 220, wrong: 41, missed: 89 }, high: { right: 172, wrong: 9, missed: 137 } },
      languages: {
        en: { both: { right: 77, wrong: 9, missed: 40 }, high: { right: 63, wrong: 3, missed: 54 } },
        et: { both: { right: 48, wrong: 11, missed: 10 }, high: { right: 39, wrong: 2, missed: 19 } },
        lt: { both: { right: 48, wrong: 10, missed: 14 }, high: { right: 39, wrong: 3, missed: 23 } },
        'sr-Cyrl': { both: { right: 16, wrong: 2, missed: 7 }, high: { right: 13, wrong: 0, missed: 10 } },
        'sr-Latn': { both: { right: 31, wrong: 9, missed: 18 }, high: { right: 18, wrong: 1, missed: 31 } },
      },
    },
    'penalty-for-review': {
      all: { both: { right: 188, wrong: 61, missed: 86 }, high: { right: 107, wrong: 5, missed: 167 } },
      languages: {
        en: { both: { right: 64, wrong: 18, missed: 31 }, high: { right: 38, wrong: 3, missed: 57 } },
        et: { both: { right: 33, wrong: 18, missed: 22 }, high: { right: 17, wrong: 1, missed: 38 } },
        lt: { both: { right: 38, wrong: 15, missed: 11 }, high: { right: 19, wrong: 1, missed: 30 } },
        'sr-Cyrl': { both: { right: 14, wrong: 1, missed: 6 }, high: { right: 10, wrong: 0, missed: 10 } },
        'sr-Latn': { both: { right: 39, wrong: 9, missed: 16 }, high: { right: 23, wrong: 0, missed: 32 } },
      },
    },
    'privacy-intrusion': {
      all: { both: { right: 290, wrong: 40, missed: 111 }, high: { right: 240, wrong: 11, missed: 161 } },
      languages: {
        en: { both: { right: 106, wrong: 17, missed: 33 }, high: { right: 86, wrong: 5, missed: 53 } },
        et: { both: { right: 49, wrong: 4, missed: 25 }, high: { right: 40, wrong: 1, missed: 34 } },
        lt: { both: { right: 62, wrong: 7, missed: 22 }, high: { right: 56, wrong: 2, missed: 28 } },
        'sr-Cyrl': { both: { right: 20, wrong: 5, missed: 11 }, high: { right: 18, wrong: 1, missed: 13 } },
        'sr-Latn': { both: { right: 53, wrong: 7, missed: 20 }, high: { right: 40, wrong: 2, missed: 33 } },
      },
    },
    'process-blame': {
      all: { both: { right: 293, wrong: 36, missed: 72 }, high: { right: 231, wrong: 8, missed: 134 } },
      languages: {
        en: { both: { right: 102, wrong: 10, missed: 25 }, high: { right: 88, wrong: 2, missed: 39 } },
        et: { both: { right: 57, wrong: 14, missed: 14 }, high: { right: 40, wrong: 3, missed: 31 } },
        lt: { both: { right: 52, wrong: 2, missed: 16 }, high: { right: 35, wrong: 0, missed: 33 } },
        'sr-Cyrl': { both: { right: 31, wrong: 5, missed: 5 }, high: { right: 24, wrong: 2, missed: 12 } },
        'sr-Latn': { both: { right: 51, wrong: 5, missed: 12 }, high: { right: 44, wrong: 1, missed: 19 } },
      },
    },
    'repeat-yourself': {
      all: { both: { right: 387, wrong: 66, missed: 125 }, high: { right: 310, wrong: 16, missed: 202 } },
      languages: {
        en: { both: { right: 136, wrong: 28, missed: 43 }, high: { right: 114, wrong: 9, missed: 65 } },
        et: { both: { right: 78, wrong: 10, missed: 17 }, high: { right: 58, wrong: 5, missed: 37 } },
        lt: { both: { right: 74, wrong: 8, missed: 26 }, high: { right: 60, wrong: 1, missed: 40 } },
        'sr-Cyrl': { both: { right: 30, wrong: 6, missed: 11 }, high: { right: 28, wrong: 0, missed: 13 } },
        'sr-Latn': { both: { right: 69, wrong: 14, missed: 28 }, high: { right: 50, wrong: 1, missed: 47 } },
      },
    },
    'silent-incident': {
      all: { both: { right: 234, wrong: 21, missed: 47 }, high: { right: 179, wrong: 1, missed: 102 } },
      languages: {
        en: { both: { right: 78, wrong: 9, missed: 19 }, high: { right: 61, wrong: 0, missed: 36 } },
        et: { both: { right: 50, wrong: 5, missed: 5 }, high: { right: 38, wrong: 0, missed: 17 } },
        lt: { both: { right: 44, wrong: 1, missed: 10 }, high: { right: 36, wrong: 1, missed: 18 } },
        'sr-Cyrl': { both: { right: 21, wrong: 4, missed: 4 }, high: { right: 17, wrong: 0, missed: 8 } },
        'sr-Latn': { both: { right: 41, wrong: 2, missed: 9 }, high: { right: 27, wrong: 0, missed: 23 } },
      },
    },
    'upsell-while-upset': {
      all: { both: { right: 301, wrong: 26, missed: 51 }, high: { right: 260, wrong: 7, missed: 92 } },
      languages: {
        en: { both: { right: 107, wrong: 10, missed: 26 }, high: { right: 95, wrong: 1, missed: 38 } },
        et: { both: { right: 55, wrong: 5, missed: 12 }, high: { right: 48, wrong: 1, missed: 19 } },
        lt: { both: { right: 53, wrong: 4, missed: 7 }, high: { right: 41, wrong: 1, missed: 19 } },
        'sr-Cyrl': { both: { right: 26, wrong: 0, missed: 2 }, high: { right: 23, wrong: 0, missed: 5 } },
        'sr-Latn': { both: { right: 60, wrong: 7, missed: 4 }, high: { right: 53, wrong: 4, missed: 11 } },
      },
    },
  },
}
