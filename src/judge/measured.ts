// Written by `npm run train` and `npm run accuracy -- --write`: edit neither here nor by hand.
import type { Measured } from './measured-shape.js'

/** What cross-validation by scenes found of the weights that come with the package: messages alone, no clauses of documents. */
export const measured: Measured = {
  weights: 'b3fe465c98a6',
  texts: 14134,
  scenes: 2777,
  clean: { texts: 7884, both: 7467, high: 7799 },
  all: { both: { right: 4005, wrong: 647, missed: 1162 }, high: { right: 3041, wrong: 119, missed: 2126 } },
  languages: {
    en: { both: { right: 1414, wrong: 229, missed: 461 }, high: { right: 1107, wrong: 50, missed: 768 } },
    et: { both: { right: 770, wrong: 119, missed: 215 }, high: { right: 556, wrong: 17, missed: 429 } },
    lt: { both: { right: 780, wrong: 137, missed: 203 }, high: { right: 580, wrong: 20, missed: 403 } },
    'sr-Cyrl': { both: { right: 357, wrong: 57, missed: 78 }, high: { right: 290, wrong: 12, missed: 145 } },
    'sr-Latn': { both: { right: 684, wrong: 105, missed: 205 }, high: { right: 508, wrong: 20, missed: 381 } },
  },
  rules: {
    'basic-only': {
      all: { both: { right: 252, wrong: 16, missed: 43 }, high: { right: 226, wrong: 5, missed: 69 } },
      languages: {
        en: { both: { right: 92, wrong: 5, missed: 15 }, high: { right: 81, wrong: 2, missed: 26 } },
        et: { both: { right: 50, wrong: 4, missed: 10 }, high: { right: 42, wrong: 0, missed: 18 } },
        lt: { both: { right: 48, wrong: 4, missed: 7 }, high: { right: 46, wrong: 2, missed: 9 } },
        'sr-Cyrl': { both: { right: 22, wrong: 1, missed: 3 }, high: { right: 21, wrong: 0, missed: 4 } },
        'sr-Latn': { both: { right: 40, wrong: 2, missed: 8 }, high: { right: 36, wrong: 1, missed: 12 } },
      },
    },
    'blocked-cancellation': {
      all: { both: { right: 279, wrong: 39, missed: 137 }, high: { right: 217, wrong: 11, missed: 199 } },
      languages: {
        en: { both: { right: 98, wrong: 16, missed: 60 }, high: { right: 78, wrong: 7, missed: 80 } },
        et: { both: { right: 57, wrong: 5, missed: 20 }, high: { right: 47, wrong: 0, missed: 30 } },
        lt: { both: { right: 61, wrong: 13, missed: 22 }, high: { right: 46, wrong: 1, missed: 37 } },
        'sr-Cyrl': { both: { right: 23, wrong: 2, missed: 7 }, high: { right: 19, wrong: 1, missed: 11 } },
        'sr-Latn': { both: { right: 40, wrong: 3, missed: 28 }, high: { right: 27, wrong: 2, missed: 41 } },
      },
    },
    'broken-promise': {
      all: { both: { right: 171, wrong: 22, missed: 39 }, high: { right: 125, wrong: 2, missed: 85 } },
      languages: {
        en: { both: { right: 58, wrong: 9, missed: 17 }, high: { right: 41, wrong: 1, missed: 34 } },
        et: { both: { right: 36, wrong: 1, missed: 5 }, high: { right: 27, wrong: 0, missed: 14 } },
        lt: { both: { right: 32, wrong: 5, missed: 12 }, high: { right: 24, wrong: 0, missed: 20 } },
        'sr-Cyrl': { both: { right: 21, wrong: 5, missed: 1 }, high: { right: 15, wrong: 1, missed: 7 } },
        'sr-Latn': { both: { right: 24, wrong: 2, missed: 4 }, high: { right: 18, wrong: 0, missed: 10 } },
      },
    },
    'dismissive-tone': {
      all: { both: { right: 327, wrong: 98, missed: 159 }, high: { right: 132, wrong: 6, missed: 354 } },
      languages: {
        en: { both: { right: 113, wrong: 26, missed: 71 }, high: { right: 50, wrong: 2, missed: 134 } },
        et: { both: { right: 60, wrong: 22, missed: 34 }, high: { right: 16, wrong: 1, missed: 78 } },
        lt: { both: { right: 66, wrong: 27, missed: 24 }, high: { right: 24, wrong: 3, missed: 66 } },
        'sr-Cyrl': { both: { right: 30, wrong: 8, missed: 8 }, high: { right: 16, wrong: 0, missed: 22 } },
        'sr-Latn': { both: { right: 58, wrong: 15, missed: 22 }, high: { right: 26, wrong: 0, missed: 54 } },
      },
    },
    'empty-apology': {
      all: { both: { right: 331, wrong: 27, missed: 35 }, high: { right: 315, wrong: 13, missed: 51 } },
      languages: {
        en: { both: { right: 119, wrong: 12, missed: 14 }, high: { right: 117, wrong: 8, missed: 16 } },
        et: { both: { right: 63, wrong: 3, missed: 10 }, high: { right: 58, wrong: 1, missed: 15 } },
        lt: { both: { right: 59, wrong: 6, missed: 4 }, high: { right: 56, wrong: 1, missed: 7 } },
        'sr-Cyrl': { both: { right: 32, wrong: 4, missed: 2 }, high: { right: 31, wrong: 3, missed: 3 } },
        'sr-Latn': { both: { right: 58, wrong: 2, missed: 5 }, high: { right: 53, wrong: 0, missed: 10 } },
      },
    },
    'going-public': {
      all: { both: { right: 424, wrong: 55, missed: 62 }, high: { right: 360, wrong: 13, missed: 126 } },
      languages: {
        en: { both: { right: 145, wrong: 17, missed: 28 }, high: { right: 123, wrong: 4, missed: 50 } },
        et: { both: { right: 82, wrong: 12, missed: 13 }, high: { right: 67, wrong: 0, missed: 28 } },
        lt: { both: { right: 80, wrong: 8, missed: 9 }, high: { right: 67, wrong: 2, missed: 22 } },
        'sr-Cyrl': { both: { right: 47, wrong: 5, missed: 1 }, high: { right: 42, wrong: 3, missed: 6 } },
        'sr-Latn': { both: { right: 70, wrong: 13, missed: 11 }, high: { right: 61, wrong: 4, missed: 20 } },
      },
    },
    'ignored-feedback': {
      all: { both: { right: 303, wrong: 84, missed: 111 }, high: { right: 179, wrong: 8, missed: 235 } },
      languages: {
        en: { both: { right: 112, wrong: 35, missed: 46 }, high: { right: 71, wrong: 3, missed: 87 } },
        et: { both: { right: 51, wrong: 12, missed: 19 }, high: { right: 26, wrong: 1, missed: 44 } },
        lt: { both: { right: 63, wrong: 20, missed: 19 }, high: { right: 33, wrong: 1, missed: 49 } },
        'sr-Cyrl': { both: { right: 25, wrong: 5, missed: 9 }, high: { right: 15, wrong: 1, missed: 19 } },
        'sr-Latn': { both: { right: 52, wrong: 12, missed: 18 }, high: { right: 34, wrong: 2, missed: 36 } },
      },
    },
    'no-human': {
      all: { both: { right: 224, wrong: 52, missed: 85 }, high: { right: 166, wrong: 8, missed: 143 } },
      languages: {
        en: { both: { right: 80, wrong: 12, missed: 37 }, high: { right: 62, wrong: 2, missed: 55 } },
        et: { both: { right: 48, wrong: 13, missed: 10 }, high: { right: 38, wrong: 2, missed: 20 } },
        lt: { both: { right: 48, wrong: 13, missed: 14 }, high: { right: 37, wrong: 3, missed: 25 } },
        'sr-Cyrl': { both: { right: 16, wrong: 4, missed: 7 }, high: { right: 12, wrong: 0, missed: 11 } },
        'sr-Latn': { both: { right: 32, wrong: 10, missed: 17 }, high: { right: 17, wrong: 1, missed: 32 } },
      },
    },
    'penalty-for-review': {
      all: { both: { right: 187, wrong: 52, missed: 87 }, high: { right: 106, wrong: 5, missed: 168 } },
      languages: {
        en: { both: { right: 64, wrong: 16, missed: 31 }, high: { right: 39, wrong: 3, missed: 56 } },
        et: { both: { right: 33, wrong: 14, missed: 22 }, high: { right: 15, wrong: 1, missed: 40 } },
        lt: { both: { right: 38, wrong: 13, missed: 11 }, high: { right: 19, wrong: 1, missed: 30 } },
        'sr-Cyrl': { both: { right: 14, wrong: 1, missed: 6 }, high: { right: 10, wrong: 0, missed: 10 } },
        'sr-Latn': { both: { right: 38, wrong: 8, missed: 17 }, high: { right: 23, wrong: 0, missed: 32 } },
      },
    },
    'privacy-intrusion': {
      all: { both: { right: 295, wrong: 46, missed: 106 }, high: { right: 240, wrong: 12, missed: 161 } },
      languages: {
        en: { both: { right: 107, wrong: 19, missed: 32 }, high: { right: 85, wrong: 5, missed: 54 } },
        et: { both: { right: 53, wrong: 4, missed: 21 }, high: { right: 40, wrong: 1, missed: 34 } },
        lt: { both: { right: 62, wrong: 10, missed: 22 }, high: { right: 57, wrong: 2, missed: 27 } },
        'sr-Cyrl': { both: { right: 20, wrong: 5, missed: 11 }, high: { right: 18, wrong: 1, missed: 13 } },
        'sr-Latn': { both: { right: 53, wrong: 8, missed: 20 }, high: { right: 40, wrong: 3, missed: 33 } },
      },
    },
    'process-blame': {
      all: { both: { right: 295, wrong: 48, missed: 70 }, high: { right: 233, wrong: 12, missed: 132 } },
      languages: {
        en: { both: { right: 103, wrong: 14, missed: 24 }, high: { right: 89, wrong: 3, missed: 38 } },
        et: { both: { right: 57, wrong: 14, missed: 14 }, high: { right: 40, wrong: 4, missed: 31 } },
        lt: { both: { right: 53, wrong: 5, missed: 15 }, high: { right: 36, wrong: 1, missed: 32 } },
        'sr-Cyrl': { both: { right: 31, wrong: 7, missed: 5 }, high: { right: 24, wrong: 2, missed: 12 } },
        'sr-Latn': { both: { right: 51, wrong: 8, missed: 12 }, high: { right: 44, wrong: 2, missed: 19 } },
      },
    },
    'repeat-yourself': {
      all: { both: { right: 385, wrong: 59, missed: 127 }, high: { right: 306, wrong: 16, missed: 206 } },
      languages: {
        en: { both: { right: 139, wrong: 28, missed: 40 }, high: { right: 115, wrong: 9, missed: 64 } },
        et: { both: { right: 76, wrong: 7, missed: 19 }, high: { right: 55, wrong: 5, missed: 40 } },
        lt: { both: { right: 73, wrong: 8, missed: 27 }, high: { right: 58, wrong: 1, missed: 42 } },
        'sr-Cyrl': { both: { right: 30, wrong: 4, missed: 11 }, high: { right: 28, wrong: 0, missed: 13 } },
        'sr-Latn': { both: { right: 67, wrong: 12, missed: 30 }, high: { right: 50, wrong: 1, missed: 47 } },
      },
    },
    'silent-incident': {
      all: { both: { right: 230, wrong: 22, missed: 51 }, high: { right: 180, wrong: 1, missed: 101 } },
      languages: {
        en: { both: { right: 76, wrong: 9, missed: 21 }, high: { right: 61, wrong: 0, missed: 36 } },
        et: { both: { right: 48, wrong: 5, missed: 7 }, high: { right: 39, wrong: 0, missed: 16 } },
        lt: { both: { right: 44, wrong: 1, missed: 10 }, high: { right: 36, wrong: 1, missed: 18 } },
        'sr-Cyrl': { both: { right: 21, wrong: 5, missed: 4 }, high: { right: 17, wrong: 0, missed: 8 } },
        'sr-Latn': { both: { right: 41, wrong: 2, missed: 9 }, high: { right: 27, wrong: 0, missed: 23 } },
      },
    },
    'upsell-while-upset': {
      all: { both: { right: 302, wrong: 27, missed: 50 }, high: { right: 256, wrong: 7, missed: 96 } },
      languages: {
        en: { both: { right: 108, wrong: 11, missed: 25 }, high: { right: 95, wrong: 1, missed: 38 } },
        et: { both: { right: 56, wrong: 3, missed: 11 }, high: { right: 46, wrong: 1, missed: 21 } },
        lt: { both: { right: 53, wrong: 4, missed: 7 }, high: { right: 41, wrong: 1, missed: 19 } },
        'sr-Cyrl': { both: { right: 25, wrong: 1, missed: 3 }, high: { right: 22, wrong: 0, missed: 6 } },
        'sr-Latn': { both: { right: 60, wrong: 8, missed: 4 }, high: { right: 52, wrong: 4, missed: 12 } },
      },
    },
  },
}
