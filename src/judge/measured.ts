// Written by `npm run train` and `npm run accuracy -- --write`: edit neither here nor by hand.
import type { Measured } from './measured-shape.js'

/** What cross-validation found of the weights that come with the package: of messages by scenes, and of clauses by whole documents. */
export const measured: Measured = {
  weights: '196e30218ab7',
  texts: 26240,
  scenes: 4330,
  clean: { texts: 14744, both: 14150, high: 14632 },
  all: { both: { right: 7566, wrong: 971, missed: 1785 }, high: { right: 5614, wrong: 156, missed: 3737 } },
  documents: {
    documents: 251,
    clean: { documents: 101, both: 68, high: 98 },
    all: { both: { right: 377, wrong: 89, missed: 91 }, high: { right: 190, wrong: 5, missed: 278 } },
  },
  languages: {
    en: { both: { right: 3866, wrong: 497, missed: 979 }, high: { right: 2873, wrong: 79, missed: 1972 } },
    et: { both: { right: 1057, wrong: 142, missed: 238 }, high: { right: 761, wrong: 20, missed: 534 } },
    lt: { both: { right: 1074, wrong: 137, missed: 244 }, high: { right: 800, wrong: 22, missed: 518 } },
    'sr-Cyrl': { both: { right: 572, wrong: 70, missed: 108 }, high: { right: 450, wrong: 17, missed: 230 } },
    'sr-Latn': { both: { right: 997, wrong: 125, missed: 216 }, high: { right: 730, wrong: 18, missed: 483 } },
  },
  rules: {
    'basic-only': {
      all: { both: { right: 507, wrong: 30, missed: 52 }, high: { right: 448, wrong: 9, missed: 111 } },
      languages: {
        en: { both: { right: 259, wrong: 15, missed: 22 }, high: { right: 221, wrong: 6, missed: 60 } },
        et: { both: { right: 73, wrong: 5, missed: 12 }, high: { right: 64, wrong: 0, missed: 21 } },
        lt: { both: { right: 71, wrong: 6, missed: 9 }, high: { right: 66, wrong: 1, missed: 14 } },
        'sr-Cyrl': { both: { right: 38, wrong: 2, missed: 3 }, high: { right: 37, wrong: 1, missed: 4 } },
        'sr-Latn': { both: { right: 66, wrong: 2, missed: 6 }, high: { right: 60, wrong: 1, missed: 12 } },
      },
    },
    'blocked-cancellation': {
      all: { both: { right: 563, wrong: 69, missed: 202 }, high: { right: 425, wrong: 13, missed: 340 } },
      languages: {
        en: { both: { right: 283, wrong: 38, missed: 123 }, high: { right: 213, wrong: 7, missed: 193 } },
        et: { both: { right: 79, wrong: 9, missed: 20 }, high: { right: 64, wrong: 1, missed: 35 } },
        lt: { both: { right: 89, wrong: 12, missed: 23 }, high: { right: 67, wrong: 1, missed: 45 } },
        'sr-Cyrl': { both: { right: 42, wrong: 4, missed: 7 }, high: { right: 29, wrong: 2, missed: 20 } },
        'sr-Latn': { both: { right: 70, wrong: 6, missed: 29 }, high: { right: 52, wrong: 2, missed: 47 } },
      },
    },
    'broken-promise': {
      all: { both: { right: 293, wrong: 45, missed: 59 }, high: { right: 171, wrong: 9, missed: 181 } },
      languages: {
        en: { both: { right: 126, wrong: 27, missed: 35 }, high: { right: 74, wrong: 7, missed: 87 } },
        et: { both: { right: 54, wrong: 5, missed: 5 }, high: { right: 33, wrong: 0, missed: 26 } },
        lt: { both: { right: 42, wrong: 6, missed: 13 }, high: { right: 23, wrong: 1, missed: 32 } },
        'sr-Cyrl': { both: { right: 32, wrong: 1, missed: 1 }, high: { right: 19, wrong: 0, missed: 14 } },
        'sr-Latn': { both: { right: 39, wrong: 6, missed: 5 }, high: { right: 22, wrong: 1, missed: 22 } },
      },
    },
    'dismissive-tone': {
      all: { both: { right: 675, wrong: 203, missed: 261 }, high: { right: 331, wrong: 17, missed: 605 } },
      languages: {
        en: { both: { right: 331, wrong: 79, missed: 166 }, high: { right: 163, wrong: 3, missed: 334 } },
        et: { both: { right: 97, wrong: 39, missed: 33 }, high: { right: 38, wrong: 5, missed: 92 } },
        lt: { both: { right: 99, wrong: 35, missed: 31 }, high: { right: 53, wrong: 5, missed: 77 } },
        'sr-Cyrl': { both: { right: 53, wrong: 19, missed: 13 }, high: { right: 26, wrong: 1, missed: 40 } },
        'sr-Latn': { both: { right: 95, wrong: 31, missed: 18 }, high: { right: 51, wrong: 3, missed: 62 } },
      },
    },
    'empty-apology': {
      all: { both: { right: 592, wrong: 27, missed: 54 }, high: { right: 545, wrong: 12, missed: 101 } },
      languages: {
        en: { both: { right: 319, wrong: 18, missed: 24 }, high: { right: 298, wrong: 8, missed: 45 } },
        et: { both: { right: 77, wrong: 2, missed: 12 }, high: { right: 65, wrong: 1, missed: 24 } },
        lt: { both: { right: 78, wrong: 5, missed: 7 }, high: { right: 72, wrong: 1, missed: 13 } },
        'sr-Cyrl': { both: { right: 44, wrong: 2, missed: 4 }, high: { right: 42, wrong: 2, missed: 6 } },
        'sr-Latn': { both: { right: 74, wrong: 0, missed: 7 }, high: { right: 68, wrong: 0, missed: 13 } },
      },
    },
    'going-public': {
      all: { both: { right: 710, wrong: 55, missed: 101 }, high: { right: 545, wrong: 12, missed: 266 } },
      languages: {
        en: { both: { right: 355, wrong: 26, missed: 56 }, high: { right: 266, wrong: 6, missed: 145 } },
        et: { both: { right: 95, wrong: 6, missed: 18 }, high: { right: 73, wrong: 0, missed: 40 } },
        lt: { both: { right: 95, wrong: 4, missed: 14 }, high: { right: 72, wrong: 0, missed: 37 } },
        'sr-Cyrl': { both: { right: 70, wrong: 9, missed: 1 }, high: { right: 63, wrong: 2, missed: 8 } },
        'sr-Latn': { both: { right: 95, wrong: 10, missed: 12 }, high: { right: 71, wrong: 4, missed: 36 } },
      },
    },
    'ignored-feedback': {
      all: { both: { right: 584, wrong: 77, missed: 203 }, high: { right: 427, wrong: 13, missed: 360 } },
      languages: {
        en: { both: { right: 315, wrong: 38, missed: 100 }, high: { right: 229, wrong: 7, missed: 186 } },
        et: { both: { right: 75, wrong: 10, missed: 26 }, high: { right: 52, wrong: 1, missed: 49 } },
        lt: { both: { right: 80, wrong: 10, missed: 32 }, high: { right: 58, wrong: 1, missed: 54 } },
        'sr-Cyrl': { both: { right: 40, wrong: 6, missed: 18 }, high: { right: 30, wrong: 2, missed: 28 } },
        'sr-Latn': { both: { right: 74, wrong: 13, missed: 27 }, high: { right: 58, wrong: 2, missed: 43 } },
      },
    },
    'no-human': {
      all: { both: { right: 471, wrong: 70, missed: 101 }, high: { right: 369, wrong: 16, missed: 203 } },
      languages: {
        en: { both: { right: 253, wrong: 30, missed: 49 }, high: { right: 191, wrong: 10, missed: 111 } },
        et: { both: { right: 64, wrong: 11, missed: 12 }, high: { right: 54, wrong: 1, missed: 22 } },
        lt: { both: { right: 69, wrong: 9, missed: 12 }, high: { right: 55, wrong: 2, missed: 26 } },
        'sr-Cyrl': { both: { right: 31, wrong: 9, missed: 9 }, high: { right: 28, wrong: 2, missed: 12 } },
        'sr-Latn': { both: { right: 54, wrong: 11, missed: 19 }, high: { right: 41, wrong: 1, missed: 32 } },
      },
    },
    'penalty-for-review': {
      all: { both: { right: 433, wrong: 86, missed: 103 }, high: { right: 283, wrong: 7, missed: 253 } },
      languages: {
        en: { both: { right: 221, wrong: 47, missed: 53 }, high: { right: 152, wrong: 5, missed: 122 } },
        et: { both: { right: 58, wrong: 15, missed: 19 }, high: { right: 34, wrong: 1, missed: 43 } },
        lt: { both: { right: 63, wrong: 15, missed: 14 }, high: { right: 44, wrong: 1, missed: 33 } },
        'sr-Cyrl': { both: { right: 27, wrong: 2, missed: 6 }, high: { right: 14, wrong: 0, missed: 19 } },
        'sr-Latn': { both: { right: 64, wrong: 7, missed: 11 }, high: { right: 39, wrong: 0, missed: 36 } },
      },
    },
    'privacy-intrusion': {
      all: { both: { right: 493, wrong: 56, missed: 186 }, high: { right: 401, wrong: 17, missed: 278 } },
      languages: {
        en: { both: { right: 256, wrong: 33, missed: 95 }, high: { right: 204, wrong: 6, missed: 147 } },
        et: { both: { right: 62, wrong: 6, missed: 29 }, high: { right: 53, wrong: 3, missed: 38 } },
        lt: { both: { right: 82, wrong: 10, missed: 23 }, high: { right: 72, wrong: 5, missed: 33 } },
        'sr-Cyrl': { both: { right: 29, wrong: 1, missed: 14 }, high: { right: 25, wrong: 1, missed: 18 } },
        'sr-Latn': { both: { right: 64, wrong: 6, missed: 25 }, high: { right: 47, wrong: 2, missed: 42 } },
      },
    },
    'process-blame': {
      all: { both: { right: 535, wrong: 58, missed: 141 }, high: { right: 409, wrong: 11, missed: 267 } },
      languages: {
        en: { both: { right: 282, wrong: 39, missed: 79 }, high: { right: 213, wrong: 6, missed: 148 } },
        et: { both: { right: 72, wrong: 9, missed: 20 }, high: { right: 58, wrong: 2, missed: 34 } },
        lt: { both: { right: 74, wrong: 2, missed: 19 }, high: { right: 53, wrong: 1, missed: 40 } },
        'sr-Cyrl': { both: { right: 41, wrong: 5, missed: 9 }, high: { right: 34, wrong: 2, missed: 16 } },
        'sr-Latn': { both: { right: 66, wrong: 3, missed: 14 }, high: { right: 51, wrong: 0, missed: 29 } },
      },
    },
    'repeat-yourself': {
      all: { both: { right: 721, wrong: 102, missed: 167 }, high: { right: 496, wrong: 11, missed: 392 } },
      languages: {
        en: { both: { right: 343, wrong: 48, missed: 89 }, high: { right: 238, wrong: 2, missed: 194 } },
        et: { both: { right: 112, wrong: 16, missed: 14 }, high: { right: 70, wrong: 4, missed: 56 } },
        lt: { both: { right: 109, wrong: 16, missed: 23 }, high: { right: 72, wrong: 2, missed: 60 } },
        'sr-Cyrl': { both: { right: 53, wrong: 8, missed: 15 }, high: { right: 45, wrong: 2, missed: 23 } },
        'sr-Latn': { both: { right: 104, wrong: 14, missed: 26 }, high: { right: 71, wrong: 1, missed: 59 } },
      },
    },
    'silent-incident': {
      all: { both: { right: 446, wrong: 52, missed: 70 }, high: { right: 319, wrong: 2, missed: 197 } },
      languages: {
        en: { both: { right: 229, wrong: 39, missed: 39 }, high: { right: 170, wrong: 2, missed: 98 } },
        et: { both: { right: 67, wrong: 3, missed: 5 }, high: { right: 47, wrong: 0, missed: 25 } },
        lt: { both: { right: 60, wrong: 3, missed: 11 }, high: { right: 44, wrong: 0, missed: 27 } },
        'sr-Cyrl': { both: { right: 33, wrong: 0, missed: 4 }, high: { right: 22, wrong: 0, missed: 15 } },
        'sr-Latn': { both: { right: 57, wrong: 7, missed: 11 }, high: { right: 36, wrong: 0, missed: 32 } },
      },
    },
    'upsell-while-upset': {
      all: { both: { right: 543, wrong: 41, missed: 85 }, high: { right: 445, wrong: 7, missed: 183 } },
      languages: {
        en: { both: { right: 294, wrong: 20, missed: 49 }, high: { right: 241, wrong: 4, missed: 102 } },
        et: { both: { right: 72, wrong: 6, missed: 13 }, high: { right: 56, wrong: 1, missed: 29 } },
        lt: { both: { right: 63, wrong: 4, missed: 13 }, high: { right: 49, wrong: 1, missed: 27 } },
        'sr-Cyrl': { both: { right: 39, wrong: 2, missed: 4 }, high: { right: 36, wrong: 0, missed: 7 } },
        'sr-Latn': { both: { right: 75, wrong: 9, missed: 6 }, high: { right: 63, wrong: 1, missed: 18 } },
      },
    },
  },
}
