#!/usr/bin/env node
import { main } from '../dist/run/main.js'

await main(process.argv)
