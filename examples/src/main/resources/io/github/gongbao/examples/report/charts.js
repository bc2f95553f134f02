(() => {
  'use strict';
  const MOST = 30;
  const charts = [];
  const rows = [...document.querySelectorAll('tr[data-name]')];

  /** The colours of the page, or those of paper. */
  function colours(printing) {
    const style = getComputedStyle(document.documentElement);
    const of = name => style.getPropertyValue('--' + name).trim();
    return printing
      ? {ink: '#000000', line: '#cccccc', up: '#2166ac', down: '#b2500a'}
      : {ink: of('ink'), line: of('line'), up: of('up'), down: of('down')};
  }

  function paint(printing) {
    const {ink, line, up, down} = colours(printing);
    for (const chart of charts) {
      for (const scale of Object.values(chart.options.scales)) {
        scale.ticks.color = ink;
        scale.grid.color = line;
      }
      const bars = chart.data.datasets[0];
      bars.backgroundColor = bars.data.map(value => (value < 0 ? down : up));
      chart.update('none');
    }
  }

  /** As much of a name as leaves the bars more than half of the width. */
  function shortened(text, width) {
    const most = Math.max(6, Math.min(18, Math.floor(width / 28)));
    return text.length > most ? text.slice(0, most - 1) + '…' : text;
  }

  function chart(figure) {
    const made = new Chart(figure.querySelector('canvas'), {
      type: 'bar',
      data: {labels: [], datasets: [{data: [], maxBarThickness: 18}]},
      options: {
        indexAxis: 'y',
        animation: false,
        maintainAspectRatio: false,
        plugins: {
          legend: {display: false},
          tooltip: {callbacks: {title: hits => hits.map(hit => made.bars[hit.dataIndex].name)}},
        },
        scales: {
          x: {ticks: {maxRotation: 0, autoSkipPadding: 12, maxTicksLimit: 6}, grid: {}},
          y: {
            ticks: {autoSkip: false, callback: at => shortened(made.bars[at].name, made.width)},
            grid: {display: false},
          },
        },
        onClick: (event, hits) => hits.slice(0, 1).forEach(hit => made.bars[hit.index].link.click()),
        onHover: (event, hits) => {
          event.native.target.style.cursor = hits.length ? 'pointer' : '';
        },
      },
    });
    made.bars = [];
    charts.push(made);
    return made;
  }

  /** Shows bars, each with a name, a value and the link to its figure; if too many, the largest. */
  function show(figure, made, all, what, caption) {
    const bars = largest(all);
    const note = all.length > MOST ? ', the ' + MOST + ' largest of ' + all.length : '';
    made.bars = bars;
    made.data.labels = bars.map(bar => bar.name);
    made.data.datasets[0].data = bars.map(bar => bar.value);
    figure.querySelector('figcaption > span').textContent = caption + note;
    figure.querySelector('canvas').setAttribute('aria-label',
      what + note + ': ' + bars.map(bar => bar.name + ' ' + bar.value).join(', '));
    figure.querySelector('.chart').style.height = bars.length * 24 + 50 + 'px';
    figure.hidden = false;
    paint(false);
  }

  function largest(bars) {
    return [...bars]
      .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
      .slice(0, MOST)
      .sort((a, b) => b.value - a.value);
  }

  function bar(row, name) {
    return {name, value: Number(row.dataset.signed), link: row.querySelector('a')};
  }

  const changed = rows
    .filter(row => 'change' in row.dataset)
    .map(row => bar(row,
      row.dataset.name + (row.dataset.place ? ' ' + row.dataset.place : '')));
  if (changed.length > 1) {
    const figure = document.getElementById('changes');
    show(figure, chart(figure), changed, 'Changes in %', 'Changes in %');
  }

  const groups = new Map();
  for (const row of rows.filter(row => 'place' in row.dataset)) {
    const places = groups.get(row.dataset.group) || new Map();
    if (!places.has(row.dataset.place)) {
      places.set(row.dataset.place, bar(row, row.dataset.place));
    }
    groups.set(row.dataset.group, places);
  }
  const comparable = [...groups].filter(([, places]) => places.size > 1);
  if (comparable.length) {
    const figure = document.getElementById('regions');
    const select = figure.querySelector('select');
    const made = chart(figure);
    comparable.sort(([, a], [, b]) => b.size - a.size);
    comparable.forEach(([name], i) => select.append(new Option(name, i)));
    const showGroup = () => {
      const [name, places] = comparable[select.value];
      show(figure, made, [...places.values()], name, '');
    };
    select.addEventListener('change', showGroup);
    showGroup();
  }

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => paint(false));
  window.addEventListener('beforeprint', () => paint(true));
  window.addEventListener('afterprint', () => paint(false));
})();
