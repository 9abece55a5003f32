// Written by `npm run train` and `npm run accuracy -- --write`: edit neither here nor by hand.
import type { Measured } from './measured-shape.js'

/** What cross-validation found of the weights that come with the package: of messages by scenes, and of clauses by whole documents. */
export const measured: Measured = {
  weights: '2a5a021d87ae',
  texts: 27279,
  scenes: 4460,
  clean: { texts: 15783, both: 15159, high: 15680 },
  all: { both: { right: 7534, wrong: 1002, missed: 1817 }, high: { right: 5558, wrong: 147, missed: 3793 } },
  documents: {
    documents: 170,
    clean: { documents: 71, both: 49, high: 69 },
    all: { both: { right: 300, wrong: 67, missed: 66 }, high: { right: 171, wrong: 4, missed: 195 } },
  },
  languages: {
    en: { both: { right: 3877, wrong: 518, missed: 968 }, high: { right: 2852, wrong: 80, missed: 1993 } },
    et: { both: { right: 1047, wrong: 146, missed: 248 }, high: { right: 748, wrong: 17, missed: 547 } },
    lt: { both: { right: 1065, wrong: 140, missed: 253 }, high: { right: 792, wrong: 20, missed: 526 } },
    'sr-Cyrl': { both: { right: 566, wrong: 75, missed: 114 }, high: { right: 450, wrong: 15, missed: 230 } },
    'sr-Latn': { both: { right: 979, wrong: 123, missed: 234 }, high: { right: 716, wrong: 15, missed: 497 } },
  },
  rules: {
    'basic-only': {
      all: { both: { right: 503, wrong: 31, missed: 56 }, high: { right: 450, wrong: 9, missed: 109 } },
      languages: {
        en: { both: { right: 257, wrong: 16, missed: 24 }, high: { right: 225, wrong: 6, missed: 56 } },
        et: { both: { right: 71, wrong: 6, missed: 14 }, high: { right: 63, wrong: 0, missed: 22 } },
        lt: { both: { right: 71, wrong: 4, missed: 9 }, high: { right: 66, wrong: 1, missed: 14 } },
        'sr-Cyrl': { both: { right: 38, wrong: 3, missed: 3 }, high: { right: 37, wrong: 1, missed: 4 } },
        'sr-Latn': { both: { right: 66, wrong: 2, missed: 6 }, high: { right: 59, wrong: 1, missed: 13 } },
      },
    },
    'blocked-cancellation': {
      all: { both: { right: 568, wrong: 101, missed: 197 }, high: { right: 417, wrong: 14, missed: 348 } },
      languages: {
        en: { both: { right: 288, wrong: 62, missed: 118 }, high: { right: 212, wrong: 8, missed: 194 } },
        et: { both: { right: 79, wrong: 9, missed: 20 }, high: { right: 61, wrong: 1, missed: 38 } },
        lt: { both: { right: 89, wrong: 13, missed: 23 }, high: { right: 65, wrong: 1, missed: 47 } },
        'sr-Cyrl': { both: { right: 42, wrong: 6, missed: 7 }, high: { right: 27, wrong: 2, missed: 22 } },
        'sr-Latn': { both: { right: 70, wrong: 11, missed: 29 }, high: { right: 52, wrong: 2, missed: 47 } },
      },
    },
    'broken-promise': {
      all: { both: { right: 292, wrong: 45, missed: 60 }, high: { right: 180, wrong: 9, missed: 172 } },
      languages: {
        en: { both: { right: 128, wrong: 27, missed: 33 }, high: { right: 76, wrong: 7, missed: 85 } },
        et: { both: { right: 53, wrong: 6, missed: 6 }, high: { right: 35, wrong: 0, missed: 24 } },
        lt: { both: { right: 42, wrong: 7, missed: 13 }, high: { right: 25, wrong: 1, missed: 30 } },
        'sr-Cyrl': { both: { right: 32, wrong: 1, missed: 1 }, high: { right: 23, wrong: 0, missed: 10 } },
        'sr-Latn': { both: { right: 37, wrong: 4, missed: 7 }, high: { right: 21, wrong: 1, missed: 23 } },
      },
    },
    'dismissive-tone': {
      all: { both: { right: 644, wrong: 147, missed: 292 }, high: { right: 320, wrong: 13, missed: 616 } },
      languages: {
        en: { both: { right: 320, wrong: 58, missed: 177 }, high: { right: 157, wrong: 2, missed: 340 } },
        et: { both: { right: 90, wrong: 31, missed: 40 }, high: { right: 38, wrong: 3, missed: 92 } },
        lt: { both: { right: 94, wrong: 24, missed: 36 }, high: { right: 52, wrong: 5, missed: 78 } },
        'sr-Cyrl': { both: { right: 52, wrong: 12, missed: 14 }, high: { right: 27, wrong: 2, missed: 39 } },
        'sr-Latn': { both: { right: 88, wrong: 22, missed: 25 }, high: { right: 46, wrong: 1, missed: 67 } },
      },
    },
    'empty-apology': {
      all: { both: { right: 585, wrong: 34, missed: 61 }, high: { right: 522, wrong: 14, missed: 124 } },
      languages: {
        en: { both: { right: 317, wrong: 18, missed: 26 }, high: { right: 283, wrong: 10, missed: 60 } },
        et: { both: { right: 77, wrong: 4, missed: 12 }, high: { right: 61, wrong: 1, missed: 28 } },
        lt: { both: { right: 76, wrong: 7, missed: 9 }, high: { right: 69, wrong: 2, missed: 16 } },
        'sr-Cyrl': { both: { right: 44, wrong: 3, missed: 4 }, high: { right: 41, wrong: 1, missed: 7 } },
        'sr-Latn': { both: { right: 71, wrong: 2, missed: 10 }, high: { right: 68, wrong: 0, missed: 13 } },
      },
    },
    'going-public': {
      all: { both: { right: 709, wrong: 49, missed: 102 }, high: { right: 546, wrong: 11, missed: 265 } },
      languages: {
        en: { both: { right: 353, wrong: 22, missed: 58 }, high: { right: 268, wrong: 6, missed: 143 } },
        et: { both: { right: 96, wrong: 6, missed: 17 }, high: { right: 73, wrong: 0, missed: 40 } },
        lt: { both: { right: 96, wrong: 4, missed: 13 }, high: { right: 73, wrong: 0, missed: 36 } },
        'sr-Cyrl': { both: { right: 68, wrong: 9, missed: 3 }, high: { right: 62, wrong: 2, missed: 9 } },
        'sr-Latn': { both: { right: 96, wrong: 8, missed: 11 }, high: { right: 70, wrong: 3, missed: 37 } },
      },
    },
    'ignored-feedback': {
      all: { both: { right: 609, wrong: 110, missed: 178 }, high: { right: 422, wrong: 11, missed: 365 } },
      languages: {
        en: { both: { right: 333, wrong: 56, missed: 82 }, high: { right: 230, wrong: 5, missed: 185 } },
        et: { both: { right: 78, wrong: 16, missed: 23 }, high: { right: 51, wrong: 1, missed: 50 } },
        lt: { both: { right: 83, wrong: 15, missed: 29 }, high: { right: 56, wrong: 1, missed: 56 } },
        'sr-Cyrl': { both: { right: 39, wrong: 8, missed: 19 }, high: { right: 30, wrong: 2, missed: 28 } },
        'sr-Latn': { both: { right: 76, wrong: 15, missed: 25 }, high: { right: 55, wrong: 2, missed: 46 } },
      },
    },
    'no-human': {
      all: { both: { right: 467, wrong: 60, missed: 105 }, high: { right: 368, wrong: 14, missed: 204 } },
      languages: {
        en: { both: { right: 250, wrong: 26, missed: 52 }, high: { right: 191, wrong: 11, missed: 111 } },
        et: { both: { right: 63, wrong: 10, missed: 13 }, high: { right: 53, wrong: 0, missed: 23 } },
        lt: { both: { right: 69, wrong: 9, missed: 12 }, high: { right: 56, wrong: 1, missed: 25 } },
        'sr-Cyrl': { both: { right: 31, wrong: 7, missed: 9 }, high: { right: 28, wrong: 1, missed: 12 } },
        'sr-Latn': { both: { right: 54, wrong: 8, missed: 19 }, high: { right: 40, wrong: 1, missed: 33 } },
      },
    },
    'penalty-for-review': {
      all: { both: { right: 422, wrong: 87, missed: 114 }, high: { right: 283, wrong: 7, missed: 253 } },
      languages: {
        en: { both: { right: 218, wrong: 46, missed: 56 }, high: { right: 154, wrong: 5, missed: 120 } },
        et: { both: { right: 55, wrong: 16, missed: 22 }, high: { right: 31, wrong: 1, missed: 46 } },
        lt: { both: { right: 63, wrong: 16, missed: 14 }, high: { right: 44, wrong: 1, missed: 33 } },
        'sr-Cyrl': { both: { right: 26, wrong: 1, missed: 7 }, high: { right: 15, wrong: 0, missed: 18 } },
        'sr-Latn': { both: { right: 60, wrong: 8, missed: 15 }, high: { right: 39, wrong: 0, missed: 36 } },
      },
    },
    'privacy-intrusion': {
      all: { both: { right: 503, wrong: 69, missed: 176 }, high: { right: 400, wrong: 13, missed: 279 } },
      languages: {
        en: { both: { right: 261, wrong: 41, missed: 90 }, high: { right: 204, wrong: 5, missed: 147 } },
        et: { both: { right: 65, wrong: 7, missed: 26 }, high: { right: 55, wrong: 3, missed: 36 } },
        lt: { both: { right: 82, wrong: 11, missed: 23 }, high: { right: 70, wrong: 3, missed: 35 } },
        'sr-Cyrl': { both: { right: 30, wrong: 2, missed: 13 }, high: { right: 25, wrong: 0, missed: 18 } },
        'sr-Latn': { both: { right: 65, wrong: 8, missed: 24 }, high: { right: 46, wrong: 2, missed: 43 } },
      },
    },
    'process-blame': {
      all: { both: { right: 532, wrong: 58, missed: 144 }, high: { right: 405, wrong: 10, missed: 271 } },
      languages: {
        en: { both: { right: 283, wrong: 38, missed: 78 }, high: { right: 210, wrong: 5, missed: 151 } },
        et: { both: { right: 72, wrong: 8, missed: 20 }, high: { right: 58, wrong: 2, missed: 34 } },
        lt: { both: { right: 73, wrong: 2, missed: 20 }, high: { right: 53, wrong: 1, missed: 40 } },
        'sr-Cyrl': { both: { right: 40, wrong: 5, missed: 10 }, high: { right: 34, wrong: 2, missed: 16 } },
        'sr-Latn': { both: { right: 64, wrong: 5, missed: 16 }, high: { right: 50, wrong: 0, missed: 30 } },
      },
    },
    'repeat-yourself': {
      all: { both: { right: 716, wrong: 113, missed: 172 }, high: { right: 490, wrong: 14, missed: 398 } },
      languages: {
        en: { both: { right: 345, wrong: 52, missed: 87 }, high: { right: 236, wrong: 4, missed: 196 } },
        et: { both: { right: 110, wrong: 17, missed: 16 }, high: { right: 69, wrong: 5, missed: 57 } },
        lt: { both: { right: 105, wrong: 16, missed: 27 }, high: { right: 71, wrong: 2, missed: 61 } },
        'sr-Cyrl': { both: { right: 53, wrong: 13, missed: 15 }, high: { right: 43, wrong: 2, missed: 25 } },
        'sr-Latn': { both: { right: 103, wrong: 15, missed: 27 }, high: { right: 71, wrong: 1, missed: 59 } },
      },
    },
    'silent-incident': {
      all: { both: { right: 439, wrong: 51, missed: 77 }, high: { right: 324, wrong: 2, missed: 192 } },
      languages: {
        en: { both: { right: 227, wrong: 36, missed: 41 }, high: { right: 172, wrong: 2, missed: 96 } },
        et: { both: { right: 65, wrong: 2, missed: 7 }, high: { right: 46, wrong: 0, missed: 26 } },
        lt: { both: { right: 60, wrong: 4, missed: 11 }, high: { right: 44, wrong: 0, missed: 27 } },
        'sr-Cyrl': { both: { right: 33, wrong: 2, missed: 4 }, high: { right: 23, wrong: 0, missed: 14 } },
        'sr-Latn': { both: { right: 54, wrong: 7, missed: 14 }, high: { right: 39, wrong: 0, missed: 29 } },
      },
    },
    'upsell-while-upset': {
      all: { both: { right: 545, wrong: 47, missed: 83 }, high: { right: 431, wrong: 6, missed: 197 } },
      languages: {
        en: { both: { right: 297, wrong: 20, missed: 46 }, high: { right: 234, wrong: 4, missed: 109 } },
        et: { both: { right: 73, wrong: 8, missed: 12 }, high: { right: 54, wrong: 0, missed: 31 } },
        lt: { both: { right: 62, wrong: 8, missed: 14 }, high: { right: 48, wrong: 1, missed: 28 } },
        'sr-Cyrl': { both: { right: 38, wrong: 3, missed: 5 }, high: { right: 35, wrong: 0, missed: 8 } },
        'sr-Latn': { both: { right: 75, wrong: 8, missed: 6 }, high: { right: 60, wrong: 1, missed: 21 } },
      },
    },
  },
}
