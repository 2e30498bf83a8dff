for (const link of document.querySelectorAll(".exit")) link.addEventListener("click", (event) => { event.preventDefault(); location.replace(link.href); });
