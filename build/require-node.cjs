var version = process.versions.node.split('.').map(Number)
var oldest = [22, 22, 0]
var difference = 0
for (var i = 0; i < 3 && difference === 0; i++) difference = version[i] - oldest[i]

if (difference < 0) {
  process.stderr.write(
    'This project needs Node ' +
      oldest.join('.') +
      ' or newer and was started with ' +
      process.versions.node +
      ': run "npm ci" and start it through npm, which brings its own Node on most machines.\n',
  )
  process.exit(1)
}
