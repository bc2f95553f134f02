(() => {
  'use strict';
  document.documentElement.classList.add('scripted');
  const charts = [];
  const DAY = 24 * 60 * 60 * 1000;
  const day = time => new Date(time).toISOString().slice(0, 10);

  /** The colours of the page, or those of paper. */
  function paint(printing) {
    const style = getComputedStyle(document.documentElement);
    const of = (name, paper) => printing ? paper : style.getPropertyValue('--' + name).trim();
    for (const chart of charts) {
      for (const scale of Object.values(chart.options.scales)) {
        scale.ticks.color = of('ink', '#000000');
        scale.grid.color = of('line', '#cccccc');
      }
      const line = chart.data.datasets[0];
      line.borderColor = of('up', '#2166ac');
      line.pointBorderColor = line.pointBackgroundColor = chart.rows.map(row =>
        row.matches('.disputed') ? of('doubt', '#a3380a') : of('up', '#2166ac'));
      chart.update('none');
    }
  }

  function draw(section) {
    near.unobserve(section);
    undrawn.delete(section);
    const rows = [...section.querySelectorAll('tr[data-end]')];
    const monthly = rows.every(row => day(Date.parse(row.dataset.end) + DAY).endsWith('-01'));
    const times = rows.map(row => Date.parse(row.dataset.end));
    const chart = new Chart(section.querySelector('canvas'), {
      type: 'line',
      data: {
        datasets: [{
          data: rows.map((row, i) => ({x: times[i], y: Number(row.dataset.value)})),
          borderWidth: 2,
          pointRadius: rows.map(row => (row.matches('.disputed') ? 6 : 4)),
          pointStyle: rows.map(row => (row.matches('.disputed') ? 'rectRot' : 'circle')),
        }],
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        plugins: {
          legend: {display: false},
          tooltip: {callbacks: {title: hits => hits.map(hit => day(hit.parsed.x))}},
        },
        scales: {
          x: {
            type: 'linear',
            grace: '3%',
            ticks: {callback: time => day(time).slice(0, monthly ? 7 : 10), maxRotation: 0, autoSkipPadding: 16},
            grid: {},
            afterBuildTicks: axis => {
              axis.ticks = [...new Set(times)].map(value => ({value}));
            },
          },
          y: {ticks: {maxTicksLimit: 7}, grid: {}},
        },
        onClick: (event, hits) =>
          hits.slice(0, 1).forEach(hit => rows[hit.index].querySelector('a').click()),
        onHover: (event, hits) => {
          event.native.target.style.cursor = hits.length ? 'pointer' : '';
        },
      },
    });
    chart.rows = rows;
    charts.push(chart);
    paint(false);
  }

  // a thing may have hundreds of lines: each is drawn when it comes near the screen
  const near = new IntersectionObserver(entries => {
    for (const entry of entries.filter(entry => entry.isIntersecting)) {
      draw(entry.target);
    }
  }, {rootMargin: '50%'});
  const undrawn = new Set(document.querySelectorAll('.line'));
  undrawn.forEach(section => near.observe(section));

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => paint(false));
  window.addEventListener('beforeprint', () => {
    undrawn.forEach(draw);
    paint(true);
  });
  window.addEventListener('afterprint', () => paint(false));
})();
