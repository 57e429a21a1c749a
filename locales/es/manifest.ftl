### What the browser shows of the extension: its description and its keyboard shortcuts.

# At most 132 characters: the browsers’ stores take no more.
description = Resalta los artículos y los Miembros de una negociación en las páginas de noticias, con su estado, y los enlaza con sus datos.
command-next = Ir al resaltado siguiente
command-previous = Ir al resaltado anterior
command-keep = Guardar el texto seleccionado
command-toggle = Activar o desactivar el resaltado en este sitio
name = { app-name }
