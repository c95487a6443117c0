// The page works without this. It says so when a question could not be sent: the words are still in the page then.
document.addEventListener('htmx:sendError', () => {
  document.getElementById('trouble').textContent = document.getElementById('ask').dataset.offline;
});
document.addEventListener('htmx:beforeRequest', () => {
  document.getElementById('trouble').textContent = '';
});
