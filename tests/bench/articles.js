// SPDX-License-Identifier: MIT
// What Readability finds on pages: a line of JSON for each file named. See articles.py.
const fs = require('fs');
const { JSDOM, VirtualConsole } = require('jsdom');
const { Readability } = require('@mozilla/readability');

for (const path of process.argv.slice(2)) {
    const dom = new JSDOM(fs.readFileSync(path, 'utf8'),
                          { url: 'https://example.org/a', virtualConsole: new VirtualConsole() });
    for (const reading of dom.window.document.querySelectorAll('rt, rp, rtc'))
        reading.remove();
    let found = null;
    try {
        found = new Readability(dom.window.document).parse();
    } catch (error) {
        process.stderr.write(`${path}: ${error}\n`);
    }
    process.stdout.write(JSON.stringify({
        text: found ? found.textContent : '', title: found ? found.title : '',
        author: found ? found.byline : '', date: found ? found.publishedTime : '',
        source: found ? found.siteName : '' }) + '\n');
}
