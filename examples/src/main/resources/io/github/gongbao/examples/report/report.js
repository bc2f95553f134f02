(() => {
  'use strict';
  document.documentElement.classList.add('scripted');
  const rows = [...document.querySelectorAll('tr[data-name]')];
  const article = document.querySelector('article');
  const aside = document.querySelector('aside');
  const card = document.getElementById('card');
  const markOf = row => document.getElementById(row.id.slice(1));
  const rowOf = id => document.getElementById('r' + id);

  // filter by name

  const filter = document.getElementById('filter');
  filter.addEventListener('input', () => {
    const wanted = filter.value.trim().toLowerCase();
    let shown = 0;
    for (const row of rows) {
      const has = row.dataset.name.toLowerCase().includes(wanted);
      row.hidden = !has;
      shown += has ? 1 : 0;
      if (article) {
        markOf(row).classList.toggle('off', !has);
      }
    }
    document.getElementById('shown').value = wanted ? shown + ' of ' + rows.length : '';
  });
  if (!article) {
    return;
  }

  // offsets of the text to places in the page

  const starts = [];
  const nodes = [];
  for (const holder of article.querySelectorAll('[data-at]')) {
    let at = Number(holder.dataset.at);
    const words = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      starts.push(at);
      nodes.push(words.currentNode);
      at += words.currentNode.length;
    }
  }

  /** The last text node that begins at an offset or before it. */
  function nodeAt(offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  function range(row) {
    const [start, end] = row.dataset.around.split(' ').map(Number);
    const first = nodeAt(start);
    const last = nodeAt(Math.max(start, end - 1));
    const found = document.createRange();
    found.setStart(nodes[first], Math.min(start - starts[first], nodes[first].length));
    found.setEnd(nodes[last], Math.min(end - starts[last], nodes[last].length));
    return found;
  }

  function highlight(name, found) {
    if (window.CSS && CSS.highlights && nodes.length) {
      CSS.highlights.set(name, new Highlight(...found.map(range)));
    }
  }

  highlight('doubts', [...document.querySelectorAll('#doubts [data-around]')]);

  // what was chosen, in the text, in its list and on the card

  function unchoose() {
    document.querySelectorAll('.chosen').forEach(element => element.classList.remove('chosen'));
    highlight('around', []);
    card.hidden = true;
  }

  function choose(id) {
    const row = rowOf(id);
    unchoose();
    row.classList.add('chosen');
    document.getElementById(id).classList.add('chosen');
    highlight('around', [row]);
    if (row.matches('tr')) {
      tell(row);
    }
    history.replaceState(null, '', '#' + id);
  }

  function element(name, ...content) {
    const made = document.createElement(name);
    made.append(...content);
    return made;
  }

  function link(text, target) {
    const made = element('a', text);
    made.href = '#' + target;
    return made;
  }

  function button(text, action) {
    const made = element('button', text);
    made.type = 'button';
    made.addEventListener('click', action);
    return made;
  }

  const ORDER = ['Name', 'Value', 'How exact', 'Change', 'Planned', 'Period', 'Regions'];

  function rank(field) {
    const at = ORDER.indexOf(field.dataset.field);
    return at < 0 ? ORDER.length : at;
  }

  function tell(row) {
    const list = document.createElement('dl');
    const fields = [...row.querySelectorAll('[data-field]')];
    for (const field of fields.sort((a, b) => rank(a) - rank(b))) {
      list.append(element('dt', field.dataset.field), element('dd', field.cloneNode(true)));
    }
    const quote = element('q', markOf(row).textContent);
    quote.lang = article.lang;
    list.append(element('dt', 'Published as'), element('dd', quote));
    const ways = element(
      'nav',
      button('Previous', () => step(row, -1)),
      button('Next', () => step(row, 1)),
      link('in the text', row.id.slice(1)),
      link('in the table', row.id),
      button('Close', () => close(row)));
    ways.setAttribute('aria-label', 'From this figure');
    card.replaceChildren(list, ways);
    card.hidden = false;
  }

  function step(row, by) {
    const shown = rows.filter(other => !other.hidden || other === row);
    const next = shown[shown.indexOf(row) + by];
    if (next) {
      choose(next.id.slice(1));
      showMark(next.id.slice(1));
      showRow(next.id.slice(1));
      card.querySelectorAll('button')[by < 0 ? 0 : 1].focus({preventScroll: true});
    }
  }

  function close(row) {
    unchoose();
    markOf(row).focus({preventScroll: true});
  }

  function showMark(id) {
    document.getElementById(id).scrollIntoView({block: 'center'});
  }

  /** Scrolls the list alone, if it is beside the text. */
  function showRow(id) {
    if (getComputedStyle(aside).position === 'sticky') {
      const from = aside.getBoundingClientRect();
      const row = rowOf(id).getBoundingClientRect();
      aside.scrollTop += row.top - from.top - aside.clientHeight * 0.6;
    }
  }

  document.addEventListener('click', event => {
    const clicked = event.target.closest('a[href^="#"], #figures tbody tr');
    if (!clicked || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const target = clicked.matches('tr') ? clicked.id.slice(1) : clicked.hash.slice(1);
    const [, inList, id] = /^(r?)([fmqd]\d+)$/.exec(target) || [];
    if (!id) {
      return;
    }
    event.preventDefault();
    choose(id);
    if (clicked.closest('article')) {
      showRow(id);
    } else if (inList) {
      rowOf(id).scrollIntoView({block: 'center'});
      rowOf(id).querySelector('a').focus({preventScroll: true});
    } else {
      showMark(id);
      document.getElementById(id).focus({preventScroll: true});
    }
  });

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !card.hidden) {
      close(document.querySelector('tr.chosen'));
    }
  });

  function chooseFromAddress() {
    const id = location.hash.slice(1);
    if (/^[fmqd]\d+$/.test(id) && rowOf(id)) {
      choose(id);
      showMark(id);
      showRow(id);
    }
  }
  window.addEventListener('hashchange', chooseFromAddress);
  chooseFromAddress();
})();
