// Acts like a text expander: “omw ” becomes “on my way ” by a paste over the selected word.
const [short, long] = ['omw ', 'on my way '];
document.addEventListener('keyup', ({ key, target }) => {
  const selection = document.getSelection();
  const { anchorNode: node, anchorOffset: end } = selection;
  if (key !== ' ' || !(node instanceof Text) || !node.data.slice(0, end).endsWith(short)) return;
  selection.setBaseAndExtent(node, end - short.length, node, end);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', long);
  setTimeout(() => target.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData })), 40);
});
