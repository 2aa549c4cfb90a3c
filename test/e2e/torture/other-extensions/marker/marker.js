// Acts like a grammar checker: attributes on the editor, its own elements around it, a layer that is repositioned at each key.
const mark = (editor) => {
  editor.setAttribute('data-neighbour', 'true');
  editor.setAttribute('spellcheck', 'false');
  if (editor.parentElement?.querySelector(':scope > neighbour-layer')) return;
  const layer = document.createElement('neighbour-layer');
  layer.attachShadow({ mode: 'open' }).innerHTML = '<div style="position:absolute;pointer-events:none"></div>';
  editor.parentElement?.append(layer);
};
const underline = ({ target }) => {
  const editor = target instanceof Element ? target.closest('[contenteditable="true"]') : null;
  if (!editor) return;
  mark(editor);
  const layer = editor.parentElement.querySelector(':scope > neighbour-layer');
  layer.shadowRoot.firstElementChild.replaceChildren(...editor.textContent.split(' ').map((word) => Object.assign(document.createElement('u'), { textContent: word })));
};
document.addEventListener('focusin', underline);
document.addEventListener('input', underline, true);
