### Analysing a text.

## Analyse text

reader-title = Analizar un texto
reader-deck = Pegue un texto o abra un documento. Nada sale del dispositivo.
reader-text = Texto
reader-url = Dirección web
reader-date = Fecha, tal como figura en el texto
reader-shared = Otra aplicación o un sitio web compartió este texto con Plenary.
reader-discard = Descartar
reader-read = Analizar
reader-found =
    { $claims ->
        [one] { $claims } indicación de estado
       *[other] { $claims } indicaciones de estado
    } · { $articles ->
        [one] { $articles } artículo
       *[other] { $articles } artículos
    } · { $members ->
        [one] { $members } Miembro
       *[other] { $members } Miembros
    }
reader-none = No se ha encontrado en el texto ningún artículo ni Miembro de esta negociación.
reader-only-address = Solo se ha compartido un enlace. Plenary no abre las páginas: pegue aquí el texto de la página.
reader-claims = Indicaciones de estado
reader-record = Añadir
reader-recorded = Añadido
reader-record-of = Añadir { $article }: { $status }, { $date }
reader-no-day = No se ha encontrado la fecha. Indíquela arriba.
reader-marked = Texto resaltado
reader-until-now = Estado hasta ahora: { $status }
analyse-choose = Abrir un documento (texto, HTML, DOCX, PDF)
analyse-drop = También puede soltar un archivo aquí.
analyse-date-read = Fecha leída: { $date }.
analyse-date-which = ¿De qué fecha se trata?
analyse-date-which-of = ¿Qué fecha es { $value }?
analyse-date-choose = Elija la fecha arriba.
analyse-date-no-day = Introduzca también el día, por ejemplo 22 de julio de 2021.
analyse-date-no-year = Introduzca también el año, por ejemplo 22 de julio de 2021.
analyse-page-day = Fecha del texto, que no indica el día.
analyse-date-found = Fecha encontrada: { $date }. Si no es correcta, introduzca otra arriba.
analyse-address-proposed = El documento indica esta dirección como propia: { $address }
analyse-address-use = Usar como dirección web
document-refused = { $name }: { $reason }
document-large = El archivo supera los { $limit } MB. Pegue la parte que necesite.
document-unpacked = El documento supera los { $limit } MB una vez descomprimido. Pegue la parte que necesite.
document-long = El documento tiene más de { $limit } caracteres. Pegue la parte que necesite.
document-pages = El documento tiene más de { $limit } páginas. Guarde las páginas que necesite en un archivo aparte.
document-complex = El documento tiene demasiados elementos, o están demasiado anidados. Pegue la parte que necesite.
document-slow = La lectura duró más de { $limit } segundos y se detuvo. Pegue la parte que necesite.
document-empty = El archivo no contiene texto. Elija otro archivo.
document-pictures = Las páginas del PDF son imágenes sin texto. Aplíquele un reconocimiento de texto (OCR) o introduzca la frase que necesite.
document-locked = El documento tiene contraseña. Guarde una copia sin ella.
document-old = Este documento está en un formato antiguo (DOC). Guárdelo como DOCX o PDF.
document-foreign = No es un archivo de texto, HTML, DOCX o PDF. Elija otro archivo.
document-damaged = El archivo está dañado o incompleto. Elija otra copia.
analyse-add-anyway = Añadir de todos modos
analyse-noted-wrong = Marcado como incorrecto
analyse-wrong = Lecturas incorrectas
analyse-wrong-note = Las lecturas incorrectas se conservan, con el párrafo, hasta que las exporte o elimine.
