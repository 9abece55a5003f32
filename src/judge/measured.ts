// Written by `npm run train` and `npm run accuracy -- --write`: edit neither here nor by hand.
import type { Measured } from './measured-shape.js'

/** What cross-validation found of the weights that come with the package: of messages by scenes, and of clauses by whole documents. */
export const measured: Measured = {
  weights: '52b24bd73a84',
  texts: 26240,
  scenes: 4330,
  clean: { texts: 14744, both: 14125, high: 14632 },
  all: { both: { right: 7531, wrong: 965, missed: 1820 }, high: { right: 5645, wrong: 156, missed: 3706 } },
  documents: {
    documents: 547,
    clean: { documents: 216, both: 164, high: 210 },
    all: { both: { right: 655, wrong: 131, missed: 189 }, high: { right: 333, wrong: 9, missed: 511 } },
  },
  languages: {
    en: { both: { right: 3882, wrong: 531, missed: 963 }, high: { right: 2904, wrong: 89, missed: 1941 } },
    et: { both: { right: 1047, wrong: 129, missed: 248 }, high: { right: 754, wrong: 20, missed: 541 } },
    lt: { both: { right: 1057, wrong: 116, missed: 261 }, high: { right: 793, wrong: 19, missed: 525 } },
    'sr-Cyrl': { both: { right: 561, wrong: 68, missed: 119 }, high: { right: 451, wrong: 15, missed: 229 } },
    'sr-Latn': { both: { right: 984, wrong: 121, missed: 229 }, high: { right: 743, wrong: 13, missed: 470 } },
  },
  rules: {
    'basic-only': {
      all: { both: { right: 506, wrong: 33, missed: 53 }, high: { right: 456, wrong: 11, missed: 103 } },
      languages: {
        en: { both: { right: 260, wrong: 17, missed: 21 }, high: { right: 229, wrong: 8, missed: 52 } },
        et: { both: { right: 72, wrong: 6, missed: 13 }, high: { right: 63, wrong: 0, missed: 22 } },
        lt: { both: { right: 70, wrong: 5, missed: 10 }, high: { right: 67, wrong: 1, missed: 13 } },
        'sr-Cyrl': { both: { right: 38, wrong: 3, missed: 3 }, high: { right: 37, wrong: 1, missed: 4 } },
        'sr-Latn': { both: { right: 66, wrong: 2, missed: 6 }, high: { right: 60, wrong: 1, missed: 12 } },
      },
    },
    'blocked-cancellation': {
      all: { both: { right: 578, wrong: 103, missed: 187 }, high: { right: 419, wrong: 15, missed: 346 } },
      languages: {
        en: { both: { right: 296, wrong: 63, missed: 110 }, high: { right: 214, wrong: 7, missed: 192 } },
        et: { both: { right: 82, wrong: 8, missed: 17 }, high: { right: 59, wrong: 1, missed: 40 } },
        lt: { both: { right: 90, wrong: 13, missed: 22 }, high: { right: 66, wrong: 3, missed: 46 } },
        'sr-Cyrl': { both: { right: 40, wrong: 8, missed: 9 }, high: { right: 26, wrong: 2, missed: 23 } },
        'sr-Latn': { both: { right: 70, wrong: 11, missed: 29 }, high: { right: 54, wrong: 2, missed: 45 } },
      },
    },
    'broken-promise': {
      all: { both: { right: 288, wrong: 42, missed: 64 }, high: { right: 174, wrong: 9, missed: 178 } },
      languages: {
        en: { both: { right: 125, wrong: 27, missed: 36 }, high: { right: 72, wrong: 8, missed: 89 } },
        et: { both: { right: 54, wrong: 3, missed: 5 }, high: { right: 34, wrong: 0, missed: 25 } },
        lt: { both: { right: 40, wrong: 5, missed: 15 }, high: { right: 22, wrong: 1, missed: 33 } },
        'sr-Cyrl': { both: { right: 32, wrong: 2, missed: 1 }, high: { right: 21, wrong: 0, missed: 12 } },
        'sr-Latn': { both: { right: 37, wrong: 5, missed: 7 }, high: { right: 25, wrong: 0, missed: 19 } },
      },
    },
    'dismissive-tone': {
      all: { both: { right: 661, wrong: 164, missed: 275 }, high: { right: 343, wrong: 18, missed: 593 } },
      languages: {
        en: { both: { right: 329, wrong: 66, missed: 168 }, high: { right: 173, wrong: 7, missed: 324 } },
        et: { both: { right: 93, wrong: 34, missed: 37 }, high: { right: 38, wrong: 4, missed: 92 } },
        lt: { both: { right: 96, wrong: 25, missed: 34 }, high: { right: 50, wrong: 5, missed: 80 } },
        'sr-Cyrl': { both: { right: 52, wrong: 13, missed: 14 }, high: { right: 30, wrong: 1, missed: 36 } },
        'sr-Latn': { both: { right: 91, wrong: 26, missed: 22 }, high: { right: 52, wrong: 1, missed: 61 } },
      },
    },
    'empty-apology': {
      all: { both: { right: 589, wrong: 29, missed: 57 }, high: { right: 543, wrong: 11, missed: 103 } },
      languages: {
        en: { both: { right: 318, wrong: 19, missed: 25 }, high: { right: 298, wrong: 8, missed: 45 } },
        et: { both: { right: 76, wrong: 2, missed: 13 }, high: { right: 63, wrong: 1, missed: 26 } },
        lt: { both: { right: 79, wrong: 4, missed: 6 }, high: { right: 71, wrong: 1, missed: 14 } },
        'sr-Cyrl': { both: { right: 44, wrong: 3, missed: 4 }, high: { right: 42, wrong: 1, missed: 6 } },
        'sr-Latn': { both: { right: 72, wrong: 1, missed: 9 }, high: { right: 69, wrong: 0, missed: 12 } },
      },
    },
    'going-public': {
      all: { both: { right: 700, wrong: 49, missed: 111 }, high: { right: 549, wrong: 11, missed: 262 } },
      languages: {
        en: { both: { right: 347, wrong: 27, missed: 64 }, high: { right: 273, wrong: 6, missed: 138 } },
        et: { both: { right: 94, wrong: 4, missed: 19 }, high: { right: 72, wrong: 0, missed: 41 } },
        lt: { both: { right: 96, wrong: 3, missed: 13 }, high: { right: 74, wrong: 0, missed: 35 } },
        'sr-Cyrl': { both: { right: 68, wrong: 8, missed: 3 }, high: { right: 60, wrong: 2, missed: 11 } },
        'sr-Latn': { both: { right: 95, wrong: 7, missed: 12 }, high: { right: 70, wrong: 3, missed: 37 } },
      },
    },
    'ignored-feedback': {
      all: { both: { right: 603, wrong: 90, missed: 184 }, high: { right: 428, wrong: 12, missed: 359 } },
      languages: {
        en: { both: { right: 328, wrong: 51, missed: 87 }, high: { right: 235, wrong: 7, missed: 180 } },
        et: { both: { right: 77, wrong: 11, missed: 24 }, high: { right: 51, wrong: 1, missed: 50 } },
        lt: { both: { right: 84, wrong: 8, missed: 28 }, high: { right: 54, wrong: 1, missed: 58 } },
        'sr-Cyrl': { both: { right: 38, wrong: 6, missed: 20 }, high: { right: 30, wrong: 2, missed: 28 } },
        'sr-Latn': { both: { right: 76, wrong: 14, missed: 25 }, high: { right: 58, wrong: 1, missed: 43 } },
      },
    },
    'no-human': {
      all: { both: { right: 471, wrong: 61, missed: 101 }, high: { right: 361, wrong: 17, missed: 211 } },
      languages: {
        en: { both: { right: 257, wrong: 30, missed: 45 }, high: { right: 188, wrong: 12, missed: 114 } },
        et: { both: { right: 65, wrong: 10, missed: 11 }, high: { right: 54, wrong: 2, missed: 22 } },
        lt: { both: { right: 64, wrong: 8, missed: 17 }, high: { right: 51, wrong: 1, missed: 30 } },
        'sr-Cyrl': { both: { right: 32, wrong: 6, missed: 8 }, high: { right: 27, wrong: 1, missed: 13 } },
        'sr-Latn': { both: { right: 53, wrong: 7, missed: 20 }, high: { right: 41, wrong: 1, missed: 32 } },
      },
    },
    'penalty-for-review': {
      all: { both: { right: 422, wrong: 89, missed: 114 }, high: { right: 286, wrong: 8, missed: 250 } },
      languages: {
        en: { both: { right: 217, wrong: 50, missed: 57 }, high: { right: 151, wrong: 7, missed: 123 } },
        et: { both: { right: 56, wrong: 15, missed: 21 }, high: { right: 33, wrong: 1, missed: 44 } },
        lt: { both: { right: 61, wrong: 15, missed: 16 }, high: { right: 44, wrong: 0, missed: 33 } },
        'sr-Cyrl': { both: { right: 27, wrong: 0, missed: 6 }, high: { right: 16, wrong: 0, missed: 17 } },
        'sr-Latn': { both: { right: 61, wrong: 9, missed: 14 }, high: { right: 42, wrong: 0, missed: 33 } },
      },
    },
    'privacy-intrusion': {
      all: { both: { right: 500, wrong: 62, missed: 179 }, high: { right: 408, wrong: 14, missed: 271 } },
      languages: {
        en: { both: { right: 260, wrong: 43, missed: 91 }, high: { right: 212, wrong: 5, missed: 139 } },
        et: { both: { right: 63, wrong: 5, missed: 28 }, high: { right: 52, wrong: 4, missed: 39 } },
        lt: { both: { right: 82, wrong: 5, missed: 23 }, high: { right: 70, wrong: 2, missed: 35 } },
        'sr-Cyrl': { both: { right: 29, wrong: 2, missed: 14 }, high: { right: 25, wrong: 1, missed: 18 } },
        'sr-Latn': { both: { right: 66, wrong: 7, missed: 23 }, high: { right: 49, wrong: 2, missed: 40 } },
      },
    },
    'process-blame': {
      all: { both: { right: 533, wrong: 55, missed: 143 }, high: { right: 408, wrong: 9, missed: 268 } },
      languages: {
        en: { both: { right: 284, wrong: 32, missed: 77 }, high: { right: 212, wrong: 4, missed: 149 } },
        et: { both: { right: 71, wrong: 10, missed: 21 }, high: { right: 59, wrong: 2, missed: 33 } },
        lt: { both: { right: 74, wrong: 3, missed: 19 }, high: { right: 54, wrong: 1, missed: 39 } },
        'sr-Cyrl': { both: { right: 39, wrong: 5, missed: 11 }, high: { right: 33, wrong: 2, missed: 17 } },
        'sr-Latn': { both: { right: 65, wrong: 5, missed: 15 }, high: { right: 50, wrong: 0, missed: 30 } },
      },
    },
    'repeat-yourself': {
      all: { both: { right: 706, wrong: 105, missed: 182 }, high: { right: 502, wrong: 14, missed: 386 } },
      languages: {
        en: { both: { right: 343, wrong: 53, missed: 89 }, high: { right: 239, wrong: 5, missed: 193 } },
        et: { both: { right: 107, wrong: 14, missed: 19 }, high: { right: 71, wrong: 4, missed: 55 } },
        lt: { both: { right: 101, wrong: 14, missed: 31 }, high: { right: 75, wrong: 2, missed: 57 } },
        'sr-Cyrl': { both: { right: 53, wrong: 9, missed: 15 }, high: { right: 45, wrong: 2, missed: 23 } },
        'sr-Latn': { both: { right: 102, wrong: 15, missed: 28 }, high: { right: 72, wrong: 1, missed: 58 } },
      },
    },
    'silent-incident': {
      all: { both: { right: 425, wrong: 39, missed: 91 }, high: { right: 320, wrong: 1, missed: 196 } },
      languages: {
        en: { both: { right: 220, wrong: 33, missed: 48 }, high: { right: 167, wrong: 1, missed: 101 } },
        et: { both: { right: 63, wrong: 0, missed: 9 }, high: { right: 47, wrong: 0, missed: 25 } },
        lt: { both: { right: 56, wrong: 3, missed: 15 }, high: { right: 45, wrong: 0, missed: 26 } },
        'sr-Cyrl': { both: { right: 31, wrong: 0, missed: 6 }, high: { right: 22, wrong: 0, missed: 15 } },
        'sr-Latn': { both: { right: 55, wrong: 3, missed: 13 }, high: { right: 39, wrong: 0, missed: 29 } },
      },
    },
    'upsell-while-upset': {
      all: { both: { right: 549, wrong: 44, missed: 79 }, high: { right: 448, wrong: 6, missed: 180 } },
      languages: {
        en: { both: { right: 298, wrong: 20, missed: 45 }, high: { right: 241, wrong: 4, missed: 102 } },
        et: { both: { right: 74, wrong: 7, missed: 11 }, high: { right: 58, wrong: 0, missed: 27 } },
        lt: { both: { right: 64, wrong: 5, missed: 12 }, high: { right: 50, wrong: 1, missed: 26 } },
        'sr-Cyrl': { both: { right: 38, wrong: 3, missed: 5 }, high: { right: 37, wrong: 0, missed: 6 } },
        'sr-Latn': { both: { right: 75, wrong: 9, missed: 6 }, high: { right: 62, wrong: 1, missed: 19 } },
      },
    },
  },
}
