### Texts: drafts that the user adds, and what changed between two.

texts-title = Textos
texts-deck = Sus proyectos, artículo por artículo. Se quedan en este dispositivo.
texts-empty = Ningún texto. Añada el proyecto que tiene y, cuando llegue, el siguiente.
texts-open = Añadir un texto (DOCX, PDF, HTML, texto)
texts-drop = También puede soltar un archivo aquí.
texts-paste = Pegar un texto
texts-pasted = Texto
texts-read = Leer
texts-form = Texto nuevo
texts-field-title = Título
texts-field-symbol = Signatura
texts-field-date = Fecha
texts-field-language = Idioma
texts-mark-restricted = El texto dice que es de distribución reservada.
texts-mark-limited = El texto dice que su distribución es limitada.
texts-mark-job = La signatura es la de un documento de sala.
texts-no-title = Introduzca un título.
texts-bad-date = Introduzca el día, por ejemplo 12 de noviembre de 2026.
texts-reading = Leyendo el texto…
texts-failed = No se pudo leer el texto. Recargue Plenary e inténtelo de nuevo.
texts-body-locked = Desbloquee con la frase de contraseña para ver este texto.
texts-body-missing = Las palabras de este texto no están en este dispositivo. Añada de nuevo el archivo o restaure una copia de seguridad que las tenga.
texts-gone = Este texto no está en este dispositivo.
texts-not-printed = Los textos privados no se imprimen.
texts-all = Todos los textos
texts-compare-with = Comparar con { $title }
texts-compare-other = Comparar con otro texto
texts-correct = Corregir
texts-remove = Eliminar
texts-holds =
    { $articles ->
        [one] { $articles } artículo
       *[other] { $articles } artículos
    }, { $brackets ->
        [0] ningún corchete
        [one] { $brackets } corchete
       *[other] { $brackets } corchetes
    }, { $words ->
        [one] { $words } palabra
       *[other] { $words } palabras
    }, de las cuales { $bracketed } entre corchetes
texts-find = Buscar en este texto
texts-found =
    { $n ->
        [one] { $n } párrafo
       *[other] { $n } párrafos
    }
texts-find-none = Ningún párrafo tiene todas estas palabras.
texts-parts = Qué contiene
texts-part = Artículo
texts-part-brackets = Corchetes
texts-part-bracketed = Palabras entre corchetes
texts-part-held = Mantenido por
texts-part-preamble = Preámbulo
texts-part-section = Sección { $number }
texts-part-annex = Anexo { $number }
texts-part-article = Artículo { $number }
texts-part-unnamed = Sin nombre
texts-pick = Artículo de la negociación
texts-pick-none = Ninguno de los artículos
texts-pick-other = Otro artículo
texts-unmatched = En ningún artículo de la negociación
texts-held = Mantenido por
texts-held-none = Ningún corchete lleva el nombre de un Miembro.
texts-held-line =
    { $n ->
        [one] { $n } corchete
       *[other] { $n } corchetes
    }
texts-absent =
    { $n ->
        [one] { $n } artículo de la negociación no está en este texto
       *[other] { $n } artículos de la negociación no están en este texto
    }
texts-unclosed =
    { $n ->
        [one] { $n } corchete no está cerrado. Cuenta hasta el final de su párrafo.
       *[other] { $n } corchetes no están cerrados. Cuentan hasta el final de sus párrafos.
    }
texts-marked = { $n } párrafos de { $paragraphs } { $mark }
texts-fill-red = en rojo
texts-fill-orange = en naranja
texts-fill-yellow = en amarillo
texts-fill-green = en verde
texts-fill-cyan = en azul claro
texts-fill-blue = en azul
texts-fill-purple = en morado
texts-fill-grey = en gris
texts-fill-struck = tachado
texts-fill-underlined = subrayado
texts-fill-agreed = acordado
texts-fill-meaning = { $mark } ({ $meaning })
texts-tracked = El archivo tiene control de cambios (insertados: { $inserted }, eliminados: { $deleted }). El texto se lee como si todos se hubieran aceptado.

## Comparison

comparison-title = Comparar textos
comparison-total =
    { $now ->
        [0] Ningún corchete
        [one] { $now } corchete
       *[other] { $now } corchetes
    }, { $before } antes
comparison-same = No cambió nada.
comparison-changed =
    { $n ->
        [one] { $n } artículo cambió
       *[other] { $n } artículos cambiaron
    }
comparison-unchanged =
    { $n ->
        [one] { $n } sin cambios
       *[other] { $n } sin cambios
    }
comparison-old = Texto anterior
comparison-new = Texto nuevo
comparison-languages = Los textos están en dos idiomas: solo se comparan artículos y corchetes, no palabras.
comparison-unmarked-title = Eliminadas fuera de corchetes
comparison-unmarked-deck = Palabras que ya no están y que no iban entre corchetes.
comparison-closed =
    { $n ->
        [one] { $n } corchete cerrado
       *[other] { $n } corchetes cerrados
    }
comparison-opened =
    { $n ->
        [one] { $n } corchete abierto
       *[other] { $n } corchetes abiertos
    }
comparison-dropped =
    { $n ->
        [one] { $n } corchete eliminado
       *[other] { $n } corchetes eliminados
    }
comparison-chosen =
    { $n ->
        [one] { $n } opción elegida
       *[other] { $n } opciones elegidas
    }
comparison-words-added =
    { $n ->
        [one] { $n } palabra añadida
       *[other] { $n } palabras añadidas
    }
comparison-words-removed =
    { $n ->
        [one] { $n } palabra eliminada
       *[other] { $n } palabras eliminadas
    }
comparison-unmarked =
    { $n ->
        [one] { $n } palabra eliminada fuera de corchetes
       *[other] { $n } palabras eliminadas fuera de corchetes
    }
comparison-moved =
    { $n ->
        [one] { $n } párrafo movido
       *[other] { $n } párrafos movidos
    }
comparison-members-added =
    { $n ->
        [one] { $n } Miembro añadido a corchetes
       *[other] { $n } Miembros añadidos a corchetes
    }
comparison-members-removed =
    { $n ->
        [one] { $n } Miembro ya no está en corchetes
       *[other] { $n } Miembros ya no están en corchetes
    }
comparison-marks-added =
    { $n ->
        [one] { $n } acuerdo o color añadido
       *[other] { $n } acuerdos o colores añadidos
    }
comparison-marks-removed =
    { $n ->
        [one] { $n } acuerdo o color eliminado
       *[other] { $n } acuerdos o colores eliminados
    }
comparison-mark-added = Ahora { $mark }:
comparison-mark-removed = Ya no { $mark }:
comparison-renumbered = renumerado { $old } → { $new }
comparison-new-part = nuevo
comparison-gone-part = ya no está en el texto
comparison-bar = Palabras entre corchetes: { $before } antes, { $after } ahora
comparison-show = Texto con cambios
comparison-inline = En el texto
comparison-beside = Lado a lado
comparison-filter = Mostrar
comparison-all = Todos los párrafos
comparison-only-changes = Solo cambios
comparison-only-brackets = Solo corchetes
comparison-skipped =
    { $n ->
        [one] { $n } párrafo sin cambios
       *[other] { $n } párrafos sin cambios
    }
comparison-moved-here = movido aquí
comparison-moved-away = movido a otro lugar
comparison-bracket-closed = Corchete cerrado
comparison-next = Cambio siguiente
comparison-previous = Cambio anterior
comparison-clean = No queda ningún corchete en { $article }: ¿en limpio?
comparison-nearly = Queda un corchete en { $article }: ¿casi en limpio?
comparison-clean-statement = No queda ningún corchete en { $text }
comparison-nearly-statement = Queda un corchete en { $text }
comparison-print = Imprimir para nosotros
comparison-docx = Archivo Word para nosotros, con control de cambios
comparison-print-private = Los textos privados no se imprimen. Use «Imprimir para nosotros».
comparison-author = Comparación
comparison-unknown = Elija dos textos para comparar.
keys-change = Cambio siguiente o anterior de dos textos
