### The extension’s panel.

panel-record-to = datos hasta el { $date }
panel-page = Esta página: { $date }, { $lang }
panel-no-day = sin fecha
panel-marks-on = Resaltado en este sitio
panel-show-then = Mostrar los estados a la fecha de la página
panel-previous = Resaltado anterior
panel-next = Resaltado siguiente
panel-claims = Esta página comparada con sus datos
panel-articles = También mencionados
panel-members = Miembros mencionados
panel-yours = Su entrada
panel-edit = Editar
panel-show = Mostrar en la página
# Adjective: this statement is saved.
panel-kept = guardado
panel-outweighed = Se aplica otra fase: prevalece una actualización posterior o más avanzada
panel-kept-outweighed = Guardado, pero se aplica otra fase: prevalece una actualización posterior o más avanzada
panel-keep-selection = Guardar la selección
panel-no-selection = Seleccione primero un texto en la página
panel-loading = Leyendo la página…
panel-nothing = Esta página no menciona artículos ni Miembros.
panel-off = El resaltado está desactivado en este sitio. Plenary no modifica la página.
panel-other = Plenary no está activo en este sitio. Puede leer esta página una vez o activar Plenary en todo el sitio.
panel-other-once = Plenary no está activo en este sitio. Puede leer esta página una vez.
panel-once = Leer esta página
panel-always = Siempre en este sitio
panel-barred = El navegador no permite que una extensión lea esta página. Copie el texto y péguelo en «Analizar un texto» en Plenary.
panel-once-failed = El navegador no lo permitió. Pulse el botón de Plenary en la barra de herramientas en esta página y inténtelo de nuevo.
panel-pdf = El navegador no permite que las extensiones lean los PDF. Copie el texto y péguelo en «Analizar un texto» en Plenary.
panel-pdf-open = Abrir «Analizar un texto»
panel-waiting =
    { $n ->
        [one] Una entrada pendiente de sincronizar
       *[other] { $n } entradas pendientes de sincronizar
    }
panel-waiting-none = Nada pendiente de sincronizar
panel-refused = Plenary no ha aceptado esta entrada: { $reason }
panel-refused-field = Plenary no ha aceptado esta entrada: el campo «{ $field }» no es válido.
panel-refused-unfit = Plenary no ha aceptado esta entrada: un campo es demasiado largo o contiene algo que no se puede incluir en una copia de seguridad.
panel-shipped = Datos mostrados: los incluidos en la extensión. Abra Plenary una vez para usar los suyos.
panel-from-pwa = Datos mostrados: los de Plenary.
panel-changed = La página ha cambiado desde que lo guardó
panel-kept-here = Guardado desde esta página
panel-private = privado
panel-settings = Configuración
panel-open-pwa = Abrir Plenary
relation-new = Nuevo
relation-newer = Más reciente
relation-older = Más antiguo
# The page says what the data say.
relation-same = Igual
relation-conflict = Contradice
# A source that counts for more says something else.
relation-outweighed = Sin efecto
relation-undated = Sin fecha
verdict-unread = No se han podido leer los estados indicados en esta página. Recargue la página para intentarlo de nuevo.
verdict-none = Esta página no indica el estado de ningún artículo.
verdict-same = Todo lo que indica esta página ya está en sus datos.
verdict-new =
    { $n ->
        [one] datos nuevos sobre un artículo
       *[other] datos nuevos sobre { $n } artículos
    }
verdict-newer =
    { $n ->
        [one] datos más recientes sobre un artículo
       *[other] datos más recientes sobre { $n } artículos
    }
verdict-undated =
    { $n ->
        [one] un artículo sin fecha
       *[other] { $n } artículos sin fecha
    }
verdict-older =
    { $n ->
        [one] datos más antiguos sobre un artículo
       *[other] datos más antiguos sobre { $n } artículos
    }
verdict-conflict =
    { $n ->
        [one] datos contradictorios sobre un artículo
       *[other] datos contradictorios sobre { $n } artículos
    }
verdict-outweighed =
    { $n ->
        [one] datos sin efecto sobre un artículo
       *[other] datos sin efecto sobre { $n } artículos
    }
# How often an article is named on the page. $n is two or more.
times = { $n } veces
form-title = Guardar desde esta página
form-negotiation = Negociación
role-wto-report = informe de la OMC
form-said-by = Dicho por
form-paragraph = Párrafo { $n }
# A quotation, in the quotation marks of the language.
quoted = «{ $text }»
form-published = publicado el { $date }
source-of = Fuente: { $source }
watch-heading = Noticias
watch-follows-none = Se muestran todas las noticias sobre las negociaciones.
watch-follows =
    { $n ->
        [one] Menciona el elemento que usted sigue
       *[other] Menciona uno de los { $n } elementos que usted sigue
    }
watch-follows-others = Se muestran todas las noticias sobre las demás negociaciones.
watch-failing = La última solicitud ha fallado. Plenary lo intentará de nuevo, con menos frecuencia.
panel-suggestions-note = Las sugerencias no se cuentan. Guárdelas una a una.
panel-press-again = Pulse de nuevo para guardar
panel-sort-relation = diferencia con sus datos
panel-sort-page = orden en la página
panel-wrong-note = Indicaciones marcadas como incorrectas: { $n }. Se conservan hasta que las exporte o elimine.
panel-more = Más: { $name }
panel-this-page = esta página
panel-page-day = Esta página no tiene fecha. Introdúzcala:
panel-known =
    { $n ->
        [one] Ya en sus datos: { $names }
       *[other] Ya en sus datos ({ $n }): { $names }
    }
panel-positions =
    { $n ->
        [one] Mostrar una posición de un Miembro
       *[other] Mostrar { $n } posiciones de Miembros
    }
panel-uncertain =
    { $n ->
        [one] Mostrar una indicación de estado incierta
       *[other] Mostrar { $n } indicaciones de estado inciertas
    }
panel-pick = Seleccionar varias para guardar
panel-save = Guardar { $n }
panel-taken-out = Marcado como incorrecto: { $name }
panel-refused-here =
    { $n ->
        [one] Una indicación de estado marcada como incorrecta
       *[other] { $n } indicaciones de estado marcadas como incorrectas
    }
panel-taught = Sus correcciones
panel-lessons-note = Sus correcciones: { $n } ejemplos sin palabras ni direcciones, guardados en este dispositivo.
panel-frames = No leído: partes de esta página que proceden de { $sites }
said-elsewhere = { $speaker }, según otra frase. Marque la casilla para confirmar.
form-members = Miembros
form-add-member = Añadir un Miembro
form-remove = Quitar { $name }
form-use-speaker = Usar: { $speaker } (según otra frase)
form-kind = Qué guardar
form-position = Posición
form-no-day = Introduzca la fecha de esta indicación.
