### Tables, and datasets made of them.

table-kind-articles = Artículos
table-kind-observations = Actualizaciones de estado
table-kind-meetings = Reuniones
table-kind-documents = Documentos
table-kind-milestones = Hitos
table-kind-members = Participantes
table-kind-none = Nada: no leer esta hoja
table-new-title = Iniciar una negociación
table-new-deck = Utilice sus propias tablas. No se añade nada antes de verlo.
table-name-missing = Introduzca un nombre para la negociación.
table-id = Nombre breve para las direcciones web
table-id-hint = Minúsculas, cifras y guiones. No se podrá cambiar después.
table-id-taken = Otra negociación tiene este nombre breve. Introduzca otro.
table-id-unfit = Utilice solo las letras de la a a la z, cifras y guiones.
table-short-hint = La extensión reconoce por sus nombres las páginas que tratan de la negociación.
table-called = Quienes participan se llaman
table-tables = Tablas
table-choose = Elegir archivos (CSV, XLSX)
table-paste = O pegue celdas de una hoja de cálculo
table-paste-hint = Cópielas con la fila que nombra las columnas. También puede soltar archivos aquí.
table-paste-read = Leer las celdas pegadas
table-pasted = Celdas pegadas
table-reading = Leyendo { $name }…
table-read =
    { $n ->
        [one] Se ha leído una fila. Compruebe abajo lo que contiene.
       *[other] Se han leído { $n } filas. Compruebe abajo lo que contienen.
    }
table-rows =
    { $n ->
        [one] una fila
       *[other] { $n } filas
    }
table-holds = Contiene
table-remove = Eliminar
table-columns = Columnas
table-columns-found = { $n } encontradas de { $total }
table-columns-unused = Columnas no leídas, que no se conservan en ningún lugar: { $names }.
table-column-none = No está en la tabla
table-column-unnamed = Columna { $n }
table-ladder = Estados
table-ladder-count =
    { $n ->
        [one] un estado
       *[other] { $n } estados
    }
table-ladder-deck = Del primer paso al último, con los nombres de sus tablas.
table-ladder-name = Nombre del estado { $n }
table-ladder-phase = Fase de «{ $name }»
table-ladder-flag = Indicador, junto al estado
table-ladder-up = Subir «{ $name }»
table-ladder-down = Bajar «{ $name }»
table-ladder-remove = Eliminar «{ $name }»
table-ladder-unknown = «{ $name }» está en la tabla y no entre los estados.
table-ladder-taken = Otro estado tiene este nombre. Introduzca otro.
table-ladder-new = Nuevo estado
table-ladder-add = Añadir estado
table-problems = Problemas
table-problems-count =
    { $n ->
        [one] un problema
       *[other] { $n } problemas
    }
table-problems-deck = Corrija las celdas aquí. La mayoría de estas filas no se incluye.
table-place = { $name }, fila { $row }
table-cell = { $column }, { $place }
table-use = Usar «{ $name }»
table-near = ¿Quería decir «{ $near }»?
table-near-by = ¿Quería decir «{ $near }» («{ $by }»)?
table-order-ask = ¿Qué fecha es { $value }? La respuesta vale para todas las fechas de las tablas.
table-problem-column-missing = No se ha encontrado ninguna columna «{ $field }»: no se lee ninguna fila de esta tabla. Elija la columna arriba.
table-problem-column-twice = Dos columnas se llaman «{ $value }». Solo se lee la que está elegida arriba.
table-problem-rows-none = La tabla tiene nombres de columnas y ninguna fila. Añada filas, o elija otro archivo.
table-problem-row-shifted = La fila tiene demasiadas celdas: «{ $value }». Ponga entre comillas los textos con comas.
table-problem-missing = «{ $field }» está vacío. Introduzca un valor.
table-problem-cell-error = La hoja de cálculo muestra aquí un error: { $value }. Introduzca un valor.
table-problem-markup = La celda contiene el signo <, que no se admite. Introduzca texto sencillo.
table-problem-long = El texto supera los { $other } caracteres. Acórtelo.
table-problem-date-unread = «{ $value }» no es una fecha. Introduzca una como 22 de julio de 2021 o 2021-07-22.
table-problem-date-none = La fecha { $value } no existe. Introduzca una fecha válida.
table-problem-date-year = { $value } es solo un año. Introduzca un día o un mes.
table-problem-date-ambiguous = { $value } puede ser { $one } o { $two }. Elija una.
table-problem-date-future = La fecha { $value } está en el futuro. Corríjala, o introduzca «previsto» como base.
table-problem-reversed = El final ({ $value }) es anterior al comienzo. Corrija una de las fechas.
table-problem-status-unknown = No hay ningún estado «{ $value }». Corríjalo, o añádalo a los estados.
table-problem-status-unfit = El estado «{ $value }» no se puede usar para este artículo. Elija otro.
table-problem-article-unknown = No hay ningún artículo «{ $value }». Corrija el nombre, o añada el artículo.
table-problem-article-ambiguous = Dos artículos se llaman «{ $value }». Introduzca el nombre completo.
table-problem-article-left-out = El artículo «{ $value }» tiene un problema en la fila { $other }. Corrija primero esa fila.
table-problem-member-unknown = No hay ningún Miembro «{ $value }»: solo se toma el resto de la fila. Introduzca su nombre o su código si participa.
table-problem-meeting-unknown = No hay ninguna reunión «{ $value }». Introduzca su título o su fecha.
table-problem-basis-unknown = «{ $value }» no es una base. Introduzca indicado, deducido o previsto.
table-problem-whole-unread = «{ $value }» no es ni sí ni no. Introduzca sí o no.
table-problem-whole-twice = La fila { $other } ya es el acuerdo en su conjunto. Solo puede haber uno. Corrija una de las filas.
table-problem-number = «{ $value }» no es un número entero hasta { $other }. Corríjalo.
table-problem-source-missing = La fila no tiene fuente. Introduzca un enlace, un documento, una persona o una cita.
table-problem-source-scheme = «{ $value }» no es una dirección web. Introduzca una que empiece por http, o palabras sin dos puntos.
table-problem-reason-missing = Un estado deducido necesita una razón. Introdúzcala como nota.
table-problem-article-differs = La fila { $other } trata del mismo artículo, pero no indica «{ $value }». Introduzca el mismo valor en ambas filas.
table-problem-duplicate = La fila { $other } dice lo mismo. Elimine una de las dos.
table-problem-id-unknown = Nada en la negociación tiene el identificador «{ $value }»: la fila se añadiría como nueva. Corrija el identificador si la fila trata de algo que ya está.
table-file-large = El archivo supera los { $limit } MB. Divídalo, o elimine lo que no hace falta.
table-file-unpacked = El libro supera los { $limit } MB una vez descomprimido. Guarde en CSV las hojas que hacen falta.
table-file-rows = Una hoja tiene más de { $limit } filas. Divídala.
table-file-columns = Una hoja tiene más de { $limit } columnas. Elimine las que no hacen falta.
table-file-cells = La tabla tiene más de { $limit } celdas, o textos demasiado largos. Divídala o acórtelos.
table-file-slow = La lectura duró más de { $limit } segundos y se detuvo. Guarde como CSV las hojas que necesite.
table-file-sheets = El libro tiene más de { $limit } hojas. Elimine las que no hacen falta.
table-file-empty = El archivo no contiene ninguna celda. Elija otro.
table-file-foreign = Esto no es una tabla. Elija un archivo CSV o XLSX.
table-file-old = Es un libro de un formato antiguo (XLS). Guárdelo como XLSX o CSV.
table-file-locked = El libro tiene una contraseña. Guarde una copia sin ella.
table-file-damaged = El libro está dañado o incompleto. Elija otra copia.
table-format = Cómo son las tablas
table-format-deck = Primera fila: columnas; * es obligatorio. Separe los Miembros con puntos y comas.
table-format-dates = Fechas: 2021-07-22, 22/07/2021, 22 de julio de 2021 o julio de 2021. Fuentes: una dirección web, o palabras. Una tabla de artículos también puede tener un estado, una fecha y una fuente.
table-sample = Guardar un ejemplo
table-preview = Vista previa
table-status-words =
    { $n ->
        [one] Una palabra de la tabla se lee como un estado de otro nombre:
       *[other] { $n } palabras de la tabla se leen como estados de otros nombres:
    }
table-status-word = «{ $word }» → { $status }
table-status-words-change = Para leer una palabra de otro modo, añádala en «Estados» con su propia fase.
table-more-articles =
    { $n ->
        [one] Y un artículo más.
       *[other] Y { $n } artículos más.
    }
table-rows-read =
    { $n ->
        [0] Todavía no se puede usar ninguna fila.
        [one] Se puede usar una fila.
       *[other] Se pueden usar { $n } filas.
    }
table-leave-out =
    { $n ->
        [one] No incluir una fila con problemas
       *[other] No incluir { $n } filas con problemas
    }
table-leave-out-of = { $name }: { $n }
table-create = Crear la negociación
table-unfit = La tabla no se puede usar: { $reason }. Corríjala e inténtelo de nuevo.
rows-title = Añadir filas de una tabla
rows-deck = Artículos, estados y correcciones para { $name }, de una hoja de cálculo.
rows-new = Nuevas
rows-corrections = Correcciones
rows-check =
    { $n ->
        [one] Compruebe esta fila:
       *[other] Compruebe estas { $n } filas:
    }
rows-same =
    { $n ->
        [one] Una fila ya está.
       *[other] { $n } filas ya están.
    }
rows-add =
    { $n ->
        [0] Añadir
        [one] Añadir una entrada
       *[other] Añadir { $n } entradas
    }
rows-added =
    { $n ->
        [0] No se ha añadido nada.
        [one] Se ha añadido una entrada.
       *[other] Se han añadido { $n } entradas.
    }
imports-table =
    { $n ->
        [one] Adición, { $date }: una entrada de una tabla
       *[other] Adición, { $date }: { $n } entradas de una tabla
    }
rows-open = Añadir filas de una tabla…
start-open = Iniciar una negociación…
publish-title = Publicar un sitio
publish-deck = Páginas sencillas para cualquier alojamiento web, con los datos.
publish-open = Publicar un sitio…
publish-leaves = Lo que sale
publish-stays = Lo que se queda en este dispositivo
publish-stays-always = Las entradas privadas, las notas, los textos y Mi lista no salen nunca.
publish-stays-private =
    { $n ->
        [one] Una entrada privada
       *[other] { $n } entradas privadas
    }
publish-stays-delegation =
    { $n ->
        [one] Una entrada de la delegación
       *[other] { $n } entradas de la delegación
    }
publish-stays-others =
    { $n ->
        [one] Una línea de un registro de reunión o un término personalizado
       *[other] { $n } líneas de registros de reunión y términos personalizados
    }
publish-langs = Idiomas
publish-empty = Todavía no hay ningún artículo público, así que no hay sitio que publicar.
publish-folder = Guardar en una carpeta
publish-zip = Guardar como archivo ZIP
publish-stop = Detener
publish-dataset = Sin las páginas
publish-stopped = Detenido. No se guardó nada.
publish-stopped-folder = Detenido. La carpeta puede tener una parte del sitio: guárdelo de nuevo.
publish-zipped = Sitio guardado: versión { $version }. Extraiga el archivo en un alojamiento web.
publish-written =
    Sitio guardado, versión { $version }: { $files ->
        [one] un archivo
       *[other] { $files } archivos
    }, { $changed } nuevos o modificados, { $removed } eliminados.
publish-not-written = No se pudo guardar el sitio. Elija otra carpeta o guarde un archivo ZIP.
about-url-hint = La carpeta en la que estará el sitio, como https://example.org/talks/. Los canales la necesitan.
about-url-folder = Introduzca la dirección de una carpeta, sin ? ni #.
publish-sign = Firmar con la clave de este dispositivo
publish-sign-hint = Muestra a sus colegas que las versiones siguientes vienen de este dispositivo.
publish-key = Clave de este dispositivo: { $key }
publish-do = Exportar conjunto de datos
publish-data = Datos (CSV para programas)
about-title = Título
about-authors = Autor
about-url = Dirección web
about-description = Descripción
about-licence = Licencia
about-licence-none = No indicada
publish-done = Conjunto de datos guardado: versión { $version }.
publish-done-signed = Conjunto de datos guardado: versión { $version }, firmada con la clave { $key }. Comunique la clave a sus colegas por otro medio: se les pedirá que la comparen.
publish-unfit = El conjunto de datos no se puede exportar: { $reason }. Corrija la entrada e inténtelo de nuevo.
publish-unable = Este navegador no puede firmar conjuntos de datos. Expórtelo sin firma, o utilice otro navegador.
