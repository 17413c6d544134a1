// Fetches the index when somebody begins to type, and shows the pages that hold every word.
const box = document.querySelector('[type=search]')
const list = box.nextElementSibling
let pages
box.addEventListener('input', async () => {
  pages ??= fetch(box.dataset.index).then((answer) => answer.json())
  const words = box.value.toLowerCase().split(/\s+/).filter(Boolean)
  const hits = (await pages).filter((page) =>
    words.every((word) => `${page.title} ${page.text}`.toLowerCase().includes(word)),
  )
  list.hidden = !words.length
  list.replaceChildren(
    ...hits.slice(0, 10).map((page) => {
      const item = document.createElement('li')
      const link = document.createElement('a')
      link.href = page.url
      link.textContent = page.title
      item.append(link)
      return item
    }),
  )
})
for (const form of document.forms) {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    for (const reply of form.querySelectorAll('[hidden]')) reply.hidden = false
  })
}
