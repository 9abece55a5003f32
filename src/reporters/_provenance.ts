import type { Report } from '../model/report.js'
import { humanInstant } from '../text/human.js'
import { data, type List, ours, type Words } from './_block.js'
import { isOfDocuments } from './_headline.js'
import { aboutOf, titleOf } from './_words.js'

/** How to read medians, p90 and intervals. */
export const quantiles =
  'The median is the value half of the conversations stay within, p90 the one nine in ten stay within. “Unfinished counted in” is the median with those that still wait counted for as long as they have waited (Kaplan–Meier). ' +
  'An interval is where the true rate lies in 95 of 100 such samples (Wilson).'

/** What each metric of the report means, of those known to this version. */
export function meanings(report: Report): readonly { readonly id: string; readonly title: string; readonly about: string }[] {
  return Object.keys(report.metrics).flatMap(id => {
    const about = aboutOf(id)
    return about === undefined ? [] : [{ id, title: titleOf(id), about }]
  })
}

/** How a figure is followed down to its rows. */
const inConversations: Words = [
  ours('Every conversation with its figures: add '),
  data('--conversations rows.csv'),
  ours('; one conversation step by step: '),
  data('care-audit explain'),
]

/** How the report was made, and how any figure of it can be checked. */
export function provenance(report: Report): List {
  const { manifest, tool } = report
  const hash = (text: string) => (text === '' ? ours('none') : data(text.slice(0, 12)))
  return {
    kind: 'list',
    items: [
      [ours('Made by '), data(`${tool.name} ${tool.version}`), ours(' with '), data(manifest.commandLine)],
      ...(isOfDocuments(report) ? [] : [inConversations]),
      [
        ours('Times in '),
        data(report.timeZone),
        ours(' (time zone data '),
        data(manifest.timeZoneData),
        ours(')'),
        ours(report.asOf === undefined ? '' : `, seen up to ${humanInstant(report.asOf, report.timeZone)}`),
      ],
      [
        ours('Configuration '),
        hash(manifest.config),
        ours(', rules '),
        hash(manifest.rules),
        ours(', definitions '),
        data(report.definitions),
        ours(' '),
        hash(manifest.definitions),
      ],
    ],
  }
}
