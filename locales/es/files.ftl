### Import, export, backup and restore.

## Import and export

files-title = Importar y exportar
files-deck = Todos los datos están en este dispositivo. Nada sale sin usted.
files-backup = Copia de seguridad
files-backup-deck = Contiene todo, también las entradas privadas. Guarde el archivo en lugar seguro.
files-no-copy = Sin segunda copia en este dispositivo: solo una copia de seguridad las restaura.
files-backup-do = Crear una copia de seguridad
files-backup-done =
    Copia de seguridad guardada: { $n ->
        [one] una entrada
       *[other] { $n } entradas
    }{ entries-apart }.
files-backup-large = La copia de seguridad tendría más de { $max } MB y no se podría restaurar. Borre en Mis entradas los textos que ya no necesita y créela de nuevo.
files-drafts =
    { $n ->
        [one] Un borrador sin guardar no se incluye en la copia de seguridad:
       *[other] { $n } borradores sin guardar no se incluyen en la copia de seguridad:
    }
files-export = Exportar
files-export-deck = Solo entradas públicas de { $name }. Quien las recibió verá las retiradas.
files-export-json = Exportar las entradas (JSON)
files-export-csv = Exportar las actualizaciones de estado (CSV)
files-export-ics = Exportar los hitos y objetivos (calendario)
files-exported =
    Exportación guardada: { $n ->
        [one] una entrada
       *[other] { $n } entradas
    }{ entries-apart }.
files-ics-empty = No hay fechas posteriores a esta, así que no se ha guardado ningún calendario.
files-ics-private = Ninguna de estas fechas es pública, así que no se ha guardado ningún calendario.
files-ics-omitted =
    { $n ->
        [one] Una fecha no pública no se incluye. Para incluirla, hágala pública en Mis entradas.
       *[other] { $n } fechas no públicas no se incluyen. Para incluirlas, hágalas públicas en Mis entradas.
    }
files-ics-done =
    { $n ->
        [one] Calendario guardado: una fecha.
       *[other] Calendario guardado: { $n } fechas.
    }
files-open = Importar
files-open-deck = Copia de seguridad, exportación, entradas compartidas o conjunto de datos. Primero revisa.
files-choose = Elegir un archivo
files-reading = Leyendo el archivo: { $done } de { $total }
files-writing = Escribiendo: { $done } de { $total }
files-refused = No se ha podido importar { $name }. No se ha cambiado nada.
files-reason = El archivo no es válido. Pida una nueva copia a quien se lo envió.
files-cut = El archivo está incompleto. Elija otra copia.
files-changed = El archivo está dañado: su contenido no coincide con su suma de comprobación. Elija otra copia.
files-newer = El archivo se creó con una versión más reciente de Plenary. Conéctese a Internet, recargue esta página y elija de nuevo el archivo.
files-older = El archivo se creó con una versión anterior a Plenary 0.1.0 y no se puede abrir. Elija un archivo de la versión 0.1.0 o de una posterior.
files-seems-empty = El archivo está vacío. Elija otra copia.
files-seems-table = Parece una tabla (CSV). Ábrala en «Añadir filas de una tabla».
files-seems-calendar = Parece un calendario. Plenary puede exportar calendarios, pero no importarlos.
files-seems-page = Parece una página web. Para analizarla, pegue su texto en «Analizar un texto».
files-seems-pdf = Parece un PDF. Para analizarlo, pegue su texto en «Analizar un texto».
files-seems-archive = Parece un documento de Office o un archivo comprimido. Si está comprimido, descomprímalo antes.
files-seems-picture = Parece una imagen.
files-seems-data = Parecen datos de otro programa.
files-seems-text = Parece un texto.
files-seems-unknown = Plenary no reconoce este tipo de archivo.
files-reads = Plenary importa copias de seguridad, exportaciones, entradas compartidas, archivos de la extensión y conjuntos de datos (.plenary o .json).
files-to-reader = Analizar este texto
files-large = El archivo contiene más de lo que Plenary puede leer de una vez. Elija otro archivo.
files-too-large = El archivo ocupa { $size } MB. El límite es de { $max } MB. Elija un archivo más pequeño.
files-unreadable = El navegador no ha podido leer el archivo. Elíjalo de nuevo o elija otra copia.
files-is-backup = Copia de seguridad del { $date }
files-is-export = Exportación de un colega del { $date }
files-is-outbox = Archivo de la extensión, { $date }
files-is-pack = Conjunto de datos: { $name }, versión { $version }
files-tally =
    { $n ->
        [one] una entrada
       *[other] { $n } entradas
    }{ entries-apart }
files-fresh = Nuevas
files-same = Iguales
files-pack-same = Sin cambios
files-conflicting = En conflicto
files-mine-alone-restore = Solo en este dispositivo (se perderán)
files-locked-lost = Privadas y bloqueadas, solo en este dispositivo (se perderán)
files-changes = Cambios de estado, situación al { $date }
files-resealed = Cifradas en la copia de seguridad (solo las abre su frase de contraseña)
files-conflict-import = En caso de conflicto, se conserva su versión.
files-conflict-restore = En caso de conflicto, se conserva la versión de la copia de seguridad.
files-unsigned = Este conjunto de datos no está firmado. Úselo solo si confía en quien se lo envió.
files-signed-known = Firmado por { $name } (clave { $key }) y sin cambios desde entonces.
files-signed-unknown = Firmado con una clave que Plenary no conoce: { $key }. El conjunto de datos no se ha modificado desde entonces; compruebe de quién es la clave.
files-key-first = Es el primer conjunto de datos firmado de esta negociación en este dispositivo. Compruebe la clave con el editor por otra vía. Plenary la recordará.
files-key-same = Firmado con la misma clave que el conjunto de datos anterior.
files-key-other = El conjunto de datos anterior estaba firmado con otra clave: { $key }. Use este solo si el editor explica el cambio.
files-key-none = El conjunto de datos anterior estaba firmado (clave { $key }). Este no lo está.
files-pack-version = Conjunto de datos, versión { $version }
files-pack-named = Conjunto de datos de { $name }, versión { $version }
files-pack-new = aún no está en este dispositivo
files-pack-added = Añadidos
files-pack-changed = Modificados
files-pack-removed = Eliminados
files-pack-older = Este conjunto de datos es anterior ({ $version }) al de este dispositivo ({ $here }). Importarlo recupera lo que se ha corregido después.
files-pack-same-version = Este conjunto de datos tiene la misma versión ({ $version }) que el de este dispositivo, con otro contenido. Pregunte a su autor cuál es el correcto.
files-name-controls = El nombre de este conjunto de datos tiene caracteres ocultos que cambian su lectura. No se muestran.
files-name-look-alikes = El nombre de este conjunto de datos mezcla letras parecidas de varios alfabetos. Compruebe quién lo envió.
files-name-alike = Es otra negociación que «{ $name }», cuyo nombre se lee igual. Compruebe quién la envió.
files-pack-other = Esta negociación aún no está en este dispositivo. Se añadirá junto a las otras.
files-restore = Restaurar y reemplazar los datos actuales
files-import =
    Importar { $n ->
        [0]
            { $withdrawn ->
                [0] { "" }
                [one] una retirada
               *[other] { $withdrawn } retiradas
            }
        [one]
            una entrada{ $withdrawn ->
                [0] { "" }
                [one] { " " }y una retirada
               *[other] { " " }y { $withdrawn } retiradas
            }
       *[other]
            { $n } entradas{ $withdrawn ->
                [0] { "" }
                [one] { " " }y una retirada
               *[other] { " " }y { $withdrawn } retiradas
            }
    }
files-outbox-own = Usted guardó estas entradas. De lo contrario, figuran como de otro dispositivo.
files-install = Usar este conjunto de datos
files-cancel = Cancelar
files-restored =
    Restaurado: { $n ->
        [0] ninguna entrada
        [one] una entrada
       *[other] { $n } entradas
    }{ entries-apart }.
files-imported =
    Importado: { $n ->
        [0]
            { $withdrawn ->
                [0] ninguna entrada
                [one] una retirada
               *[other] { $withdrawn } retiradas
            }
        [one]
            una entrada{ $withdrawn ->
                [0] { "" }
                [one] { " " }y una retirada
               *[other] { " " }y { $withdrawn } retiradas
            }
       *[other]
            { $n } entradas{ $withdrawn ->
                [0] { "" }
                [one] { " " }y una retirada
               *[other] { " " }y { $withdrawn } retiradas
            }
    }.
files-installed = Se está usando el conjunto de datos. Una versión anterior puede restaurarse en «Todas las negociaciones».
files-installed-first = Se está usando el conjunto de datos.
files-failed = Nada ha cambiado: { $reason }
files-pack-now = Conjunto de datos actual: { $name }, versión { $version }
files-pack-reverted = Se vuelve a usar el conjunto de datos anterior.
failure-open-title = No se han podido abrir sus datos
failure-typed = Lo que escribió sigue aquí.
failure-details = Detalles técnicos
failure-full = No hay suficiente espacio de almacenamiento para este sitio. Libere espacio e inténtelo de nuevo.
failure-blocked = Hay una versión anterior de Plenary abierta en otra pestaña. Ciérrela e inténtelo de nuevo.
failure-outdated = Hay una versión más reciente de Plenary abierta en otra pestaña. Recargue esta página.
failure-older = Los datos de este dispositivo se guardaron con una versión anterior a Plenary 0.1.0, que esta versión no puede abrir. No se ha cambiado nada. Para empezar de cero, elimine los datos de este sitio en la configuración del navegador.
failure-unavailable = El navegador no permite que este sitio guarde datos (ventana privada o directiva de seguridad). Abra Plenary en una ventana normal.
failure-corrupt = El navegador no puede leer los datos guardados en este dispositivo. Recargue la página; si no basta, restaure una copia de seguridad.
failure-no-pack = No se ha podido descargar el conjunto de datos de esta versión de Plenary. Conéctese a Internet, recargue la página e inténtelo de nuevo.
failure-bad-pack = El conjunto de datos incluido en esta versión de Plenary no es válido y no se ha usado. Actualice Plenary e inténtelo de nuevo.
failure-unfit = Un campo es demasiado largo o contiene algo que no se puede incluir en una copia de seguridad. Acórtelo e inténtelo de nuevo.
failure-large = El texto ocupa más de 5 MB. Guarde una parte.
failure-unknown = El almacenamiento del navegador ha dado un error. Las entradas guardadas antes no se ven afectadas. Inténtelo de nuevo.
failure-over = Eliminar los datos ilegibles y reinstalar el conjunto de datos
failure-over-copy =
    { $n ->
        [one] Eliminar los datos ilegibles y restaurar una entrada desde la segunda copia
       *[other] Eliminar los datos ilegibles y restaurar { $n } entradas desde la segunda copia
    }
failure-locked = Hay entradas bloqueadas. Desbloquéelas en la configuración e inténtelo de nuevo.
failure-lock-damaged = Los datos guardados de su frase de contraseña están dañados. Restaure una copia de seguridad para abrir sus entradas privadas.
damaged-lock-lost = Los datos guardados de su frase de contraseña están dañados y este dispositivo no tiene una copia intacta. Restaure una copia de seguridad para abrir sus entradas privadas.
damaged-rows = Había datos guardados dañados: { $what }. Se ha conservado lo que se podía leer. Sus entradas no se ven afectadas.
damaged-epoch = el número de la segunda copia
damaged-backup = la fecha de la última copia de seguridad
damaged-lock = la frase de contraseña (restaurada desde la segunda copia)
damaged-signers = las claves conocidas de los conjuntos de datos
damaged-imports = las importaciones que se pueden deshacer
damaged-steps = los cambios que se pueden deshacer
damaged-forgotten = la lista de entradas borradas
damaged-delegation = la pertenencia de este dispositivo a la delegación
damaged-former-delegation = el nombre de la delegación anterior
kept-older =
    { $n ->
        [one] Una entrada se guardó con una versión anterior a Plenary 0.1.0. Se conserva en este dispositivo, pero esta versión no puede mostrarla.
       *[other] { $n } entradas se guardaron con una versión anterior a Plenary 0.1.0. Se conservan en este dispositivo, pero esta versión no puede mostrarlas.
    }
locked-unreadable =
    { $n ->
        [one] No se puede descifrar una entrada privada. Restáurela desde una copia de seguridad.
       *[other] No se pueden descifrar { $n } entradas privadas. Restáurelas desde una copia de seguridad.
    }
locked-unsealed =
    { $n ->
        [one] Se encontró una entrada privada sin cifrar. Desbloquee sus entradas privadas y revísela en Mis entradas.
       *[other] Se encontraron { $n } entradas privadas sin cifrar. Desbloquee sus entradas privadas y revíselas en Mis entradas.
    }
framed = Plenary no se abre dentro de otra página.
framed-open = Abrir Plenary en su propia pestaña
erased-title = Sus datos ya no están en este dispositivo
erased-deck =
    { $n ->
        [one] El navegador ha eliminado su entrada de este dispositivo.
       *[other] El navegador ha eliminado sus { $n } entradas, incluidas las retiradas.
    }
erased-backup = Su última copia de seguridad es del { $date }. Restáurela para continuar.
erased-no-backup = No tiene ninguna copia de seguridad. El conjunto de datos se ha reinstalado.
erased-anew = Empezar de cero
unknown-title = Página no encontrada
unknown-place = No hay ninguna página en «{ $place }». La dirección puede estar mal escrita o ser de una versión más reciente de Plenary.
unknown-article = Este conjunto de datos no contiene el artículo «{ $id }». Puede pertenecer a otro conjunto de datos o a una versión más reciente.
unknown-member = Este conjunto de datos no contiene el Miembro «{ $id }». Los códigos de los Miembros tienen dos letras (ISO 3166), o eu.
unknown-meeting = Este conjunto de datos no contiene la reunión «{ $id }». Puede pertenecer a otro conjunto de datos o a una versión más reciente.
unknown-find = Buscar por nombre
unknown-to-board = Ir a los artículos
unknown-nothing-lost = Sus datos no se ven afectados.
erased-put-back =
    { $n ->
        [one] Restaurar la entrada aún disponible en esta ventana
       *[other] Restaurar las { $n } entradas aún disponibles en esta ventana
    }
recovered =
    { $n ->
        [one] La base de datos del navegador faltaba o estaba dañada. Se ha restaurado una entrada desde la segunda copia de este dispositivo.
       *[other] La base de datos del navegador faltaba o estaba dañada. Se han restaurado { $n } entradas desde la segunda copia de este dispositivo.
    }
recovered-not =
    { $n ->
        [one] Una línea de la copia no se puede leer.
       *[other] { $n } líneas de la copia no se pueden leer.
    }
recovered-missing =
    { $n ->
        [one] Se ha perdido una entrada: tampoco está en la copia.
       *[other] Se han perdido { $n } entradas: tampoco están en la copia.
    }
notice-put-back =
    { $n ->
        [one] Se ha restaurado una entrada.
       *[other] Se han restaurado { $n } entradas.
    }
notice-switched = Plenary se actualizó en otra ventana. Recargue esta cuando quiera.
arrived-status = Ha llegado una entrada de la extensión: { $article } → { $status }.
# Message: entries came from the extension into the app.
arrived =
    { $n ->
        [one] Ha llegado una entrada de la extensión.
       *[other] Han llegado { $n } entradas de la extensión.
    }
arrived-show =
    { $n ->
        [one] Mostrar la entrada
       *[other] Mostrar las entradas
    }
notice-waits = Hay entradas de la extensión pendientes de sincronizar. No se ha perdido nada. { $reason }
notice-locked = Hay entradas privadas de la extensión pendientes de sincronizar. Desbloquee sus entradas privadas para recibirlas.
install-ios = Para instalar Plenary, elija Compartir y luego Añadir a pantalla de inicio.
notice-ready = Plenary ya puede funcionar sin conexión.
notice-update = Hay una versión nueva de Plenary.
notice-update-apply = Recargar
notice-newer-extension = La extensión es más reciente que esta página. Recargue la página para restablecer la conexión.
notice-paired = La extensión está conectada.
plan-empty = El archivo no tiene entradas.
plan-after = Cambios de estado por las entradas seleccionadas, situación al { $date }
plan-no-change = Ningún artículo cambia de estado, ni a esa fecha ni después.
plan-alters = Correcciones y retiradas de entradas de este dispositivo
plan-alters-note = Seleccione las que acepte.
plan-elsewhere = Correcciones y retiradas de entradas que no están aquí
plan-elsewhere-note = Lo que retire o corrija una seleccionada no contará cuando llegue.
plan-moves = Nuevas, sobre el estado actual o futuro de un artículo
plan-adds = Nuevas
plan-foreign = Correcciones sin efecto
plan-foreign-import = Estas entradas mencionan como corregida una entrada de otro artículo. No se pueden importar.
plan-foreign-restore = Estas entradas mencionan como corregida una entrada de otro artículo. Se conservan y no corrigen nada.
plan-ahead = Con hora posterior a la de este dispositivo
plan-ahead-import = Más de un día por delante. Si las selecciona, esperan en Mis entradas.
plan-ahead-restore = Más de un día por delante: esperan en Mis entradas hasta entonces.
plan-conflicts = Conflictos con entradas de este dispositivo
plan-chosen = { $chosen } de { $n } seleccionadas
plan-count =
    { $n ->
        [one] una entrada
       *[other] { $n } entradas
    }
plan-all = Seleccionar todas
plan-none = No seleccionar ninguna
plan-content = { $kind }: { $text }
plan-changes = { $article }: «{ $from }» pasa a «{ $to }».
plan-new-article = «{ $name }» (nuevo)
plan-gains = { $article } recibe su primer estado: «{ $to }».
plan-loses = { $article } pierde su estado: «{ $from }».
plan-contests = Las fuentes de esta fecha son entonces discrepantes.
plan-later = Desde el { $date }: { $text }
plan-flag = { $article } recibe el indicador «{ $flag }».
plan-no-flag = { $article } pierde el indicador «{ $flag }».
plan-differs = { $article }: fuentes discrepantes.
plan-agrees = { $article }: las fuentes ya no son discrepantes.
plan-replaces-locked = Sustituye o elimina una entrada privada de este dispositivo si la hay. Desbloquee sus entradas privadas para verla.
plan-withdraws-locked = Retira una entrada privada de este dispositivo. Desbloquee sus entradas privadas para verla.
plan-corrects-dataset = Corrige una actualización de estado del conjunto de datos: { $what }
plan-corrects-here = Corrige una actualización de estado de este dispositivo: { $what }
plan-corrects-import = Corrige una actualización de estado que la acompaña: { $what }
plan-corrects-unknown = Corrige una actualización de estado que no está en este dispositivo.
plan-withdraws-dataset = Retira una actualización de estado del conjunto de datos: { $what }
plan-withdraws-here = Retira una entrada de este dispositivo: { $what }
plan-withdraws-import = Retira una entrada que la acompaña: { $what }
plan-withdraws-unknown = Retira una entrada que no está en este dispositivo.
plan-replaces-note = Sustituye la nota de este dispositivo. { $what }
plan-removes-note = Elimina la nota de este dispositivo. { $what }
plan-removes-follow = Quita de Mi lista: { $what }
plan-replaces-word = Sustituye un término personalizado: { $what }
plan-removes-word = Elimina un término personalizado: { $what }
plan-foreign-names = Menciona como entrada corregida: { $what }
imports-title = Entradas importadas
imports-deck = Deshacer una importación elimina sus entradas. Lo que corregían vuelve a contar.
imports-export =
    { $n ->
        [one] Importación, { $date }: una entrada de la exportación de un colega
       *[other] Importación, { $date }: { $n } entradas de la exportación de un colega
    }
imports-outbox =
    { $n ->
        [one] Importación, { $date }: una entrada de un archivo de la extensión
       *[other] Importación, { $date }: { $n } entradas de un archivo de la extensión
    }
imports-link =
    { $n ->
        [one] Recepción, { $date }: una entrada por enlace o código
       *[other] Recepción, { $date }: { $n } entradas por enlace o código
    }
imports-undo = Deshacer la importación
import-undo-negotiations = Si deshace la importación, este cambio se mantiene. Puede modificarlo en «Todas las negociaciones».
import-undone =
    { $n ->
        [0] Esta importación ya estaba deshecha.
        [one] Importación deshecha: una entrada eliminada.
       *[other] Importación deshecha: { $n } entradas eliminadas.
    }

## Merging a backup, both sides of an import, sharing chosen entries

plan-same-count =
    { $n ->
        [one] Una entrada es igual que en este dispositivo.
       *[other] { $n } entradas son iguales que en este dispositivo.
    }
plan-same-dataset =
    { $n ->
        [one] Una entrada ya figura en el conjunto de datos.
       *[other] { $n } entradas ya figuran en el conjunto de datos.
    }
plan-erased-count =
    { $n ->
        [one] Una entrada privada borrada en este dispositivo no se incluye.
       *[other] { $n } entradas privadas borradas en este dispositivo no se incluyen.
    }
plan-contradicts = Contradicciones con este dispositivo
plan-contradicts-note = El mismo artículo y la misma fecha, otra fase. Si importa una, se conservan ambas y las fuentes discrepan.
plan-completes = Complementos de entradas de este dispositivo
plan-completes-note = A la versión de aquí le faltaba algo, por ejemplo el motivo de una retirada.
plan-by = Entrada añadida por
plan-made = (Fecha en que se añadió: { $date }.)
plan-side-theirs = Esta entrada:
plan-side-here = En este dispositivo:
plan-side-dataset = En el conjunto de datos:
byline-other-device = { $name }, en otro dispositivo
merge-choice = Qué hacer con la copia de seguridad
merge-merge = Fusionar con lo que hay aquí
merge-merge-note = Para una copia de seguridad de su otro dispositivo. Aquí no se elimina nada; también se fusionan las entradas privadas y Mi lista.
merge-replace = Sustituir lo que hay aquí
merge-replace-note = Se pierde lo que solo está en este dispositivo.
merge-do =
    Fusionar { $n ->
        [0]
            { $withdrawn ->
                [0] { "" }
                [one] una retirada
               *[other] { $withdrawn } retiradas
            }
        [one]
            una entrada{ $withdrawn ->
                [0] { "" }
                [one] { " " }y una retirada
               *[other] { " " }y { $withdrawn } retiradas
            }
       *[other]
            { $n } entradas{ $withdrawn ->
                [0] { "" }
                [one] { " " }y una retirada
               *[other] { " " }y { $withdrawn } retiradas
            }
    }
merge-nothing = Este dispositivo ya tiene todo lo que contiene esta copia de seguridad.
merge-locked =
    { $n ->
        [one] Una entrada privada está cifrada. Introduzca la frase de contraseña utilizada al crear la copia de seguridad, o fusione las demás sin ella.
       *[other] { $n } entradas privadas están cifradas. Introduzca la frase de contraseña utilizada al crear la copia de seguridad, o fusione las demás sin ellas.
    }
merge-passphrase = Frase de contraseña de la copia de seguridad
merge-unlock = Desbloquear
merge-wrong = Esta no es la frase de contraseña de la copia de seguridad. Inténtelo de nuevo.
merge-unreadable =
    { $n ->
        [one] Una entrada privada está dañada y no se puede abrir.
       *[other] { $n } entradas privadas están dañadas y no se pueden abrir.
    }
merge-shut =
    { $n ->
        [one] Una entrada privada no se incluye. Desbloquee las entradas privadas en Configuración y abra de nuevo la copia de seguridad.
       *[other] { $n } entradas privadas no se incluyen. Desbloquee las entradas privadas en Configuración y abra de nuevo la copia de seguridad.
    }
backup-texts-damaged =
    { $n ->
        [one] Las palabras de un texto están dañadas en este archivo y no se incluyen. Todo lo demás sí. Elija otra copia de seguridad o añada de nuevo el texto en Textos.
       *[other] Las palabras de { $n } textos están dañadas en este archivo y no se incluyen. Todo lo demás sí. Elija otra copia de seguridad o añada de nuevo los textos en Textos.
    }
merge-texts =
    { $n ->
        [one] También se combinan las palabras de un texto que está aquí sin ellas.
       *[other] También se combinan las palabras de { $n } textos que están aquí sin ellas.
    }
merge-unprotected = Este dispositivo no tiene frase de contraseña para las entradas privadas: las de esta copia de seguridad se guardan aquí sin cifrar. Elija una en Configuración para cifrarlas.
merge-negotiation =
    { $n ->
        [0] Esta negociación no está en este dispositivo: { $name }.
        [one] Una entrada es de una negociación que no está en este dispositivo: { $name }.
       *[other] { $n } entradas son de una negociación que no está en este dispositivo: { $name }.
    }
merge-negotiation-add = Añadir también esta negociación
merge-negotiation-later = Las entradas se guardan, y se muestran cuando se añade el conjunto de datos.
merge-dataset = Conjunto de datos más reciente de { $name }: versión { $version }. Este dispositivo tiene la versión { $here }.
merge-dataset-add = Usar el conjunto de datos más reciente
merge-dataset-used = { $name }: se usa la versión { $version }.
imports-backup =
    { $n ->
        [one] Fusión ({ $date }): una entrada de una copia de seguridad
       *[other] Fusión ({ $date }): { $n } entradas de una copia de seguridad
    }
files-is-share = Entradas compartidas ({ $date })
share-select-end = Dejar de seleccionar
share-selected =
    { $n ->
        [0] Ninguna entrada seleccionada
        [one] Una entrada seleccionada
       *[other] { $n } entradas seleccionadas
    }
share-title = Compartir entradas
share-count =
    Para compartir: { $n ->
        [0]
            { $withdrawn ->
                [0] ninguna de las entradas seleccionadas
                [one] una retirada
               *[other] { $withdrawn } retiradas
            }
        [one]
            una entrada{ $withdrawn ->
                [0] { "" }
                [one] { " " }y una retirada
               *[other] { " " }y { $withdrawn } retiradas
            }
       *[other]
            { $n } entradas{ $withdrawn ->
                [0] { "" }
                [one] { " " }y una retirada
               *[other] { " " }y { $withdrawn } retiradas
            }
    }.
share-along =
    { $n ->
        [one] Incluye una entrada relacionada.
       *[other] Incluye { $n } entradas relacionadas.
    }
share-replaced =
    { $n ->
        [one] Una de ellas está sustituida por una corrección que se comparte con ella.
       *[other] { $n } de ellas están sustituidas por correcciones que se comparten con ellas.
    }
share-private =
    { $n ->
        [one] Una entrada no pública no se incluye.
       *[other] { $n } entradas no públicas no se incluyen.
    }
share-withdrawn =
    { $n ->
        [one] Una entrada retirada no se incluye.
       *[other] { $n } entradas retiradas no se incluyen.
    }
share-hidden =
    { $n ->
        [one] Una entrada, solo para usted o sobre un artículo no público, no se incluye.
       *[other] { $n } entradas, solo para usted o sobre un artículo no público, no se incluyen.
    }
share-too-many = Demasiadas entradas para un archivo: el máximo es { $max }. Utilice una exportación en su lugar.
share-file = Compartir un archivo
share-save = Descargar un archivo
share-shared = Compartido.
share-saved = Archivo guardado: { $name }
share-code = Mostrar un código QR
share-code-label =
    Código QR de { $n ->
        [0]
            { $withdrawn ->
                [0] { "" }
                [one] una retirada
               *[other] { $withdrawn } retiradas
            }
        [one]
            una entrada{ $withdrawn ->
                [0] { "" }
                [one] { " " }y una retirada
               *[other] { " " }y { $withdrawn } retiradas
            }
       *[other]
            { $n } entradas{ $withdrawn ->
                [0] { "" }
                [one] { " " }y una retirada
               *[other] { " " }y { $withdrawn } retiradas
            }
    }
share-code-deck = Escanee este código con el otro teléfono: nada pasa por la red.
share-code-long = Demasiado para un código QR: { $length } caracteres; el máximo es { $max }. Comparta un archivo en su lugar.
of-kind-article = artículo
of-kind-process-issue = cuestión de proceso
of-kind-instrument = acuerdo en su conjunto
of-kind-step = paso
of-kind-activity = actividad
of-kind-flag = indicador
of-applies-article = artículos
of-applies-whole = acuerdo en su conjunto
of-basis-seen = como en las fuentes
of-basis-translated = traducido
of-track-both = ambos
of-track-multilateral = multilateral
of-basis-partly-verified = verificada en parte
of-basis-not-verified = no verificada
of-other = otro
of-level-high = alto
of-level-medium-high = bastante alto
of-level-medium = medio
of-level-low = bajo
of-sense-tabled = texto presentado
of-sense-taken-up = abordado
of-sense-worked-on = en debate
of-sense-left-open = aún abierto
of-sense-nearly-agreed = casi acordado
of-sense-agreed = acordado
of-sense-set-aside = aparcado
of-sense-reconciled = conciliado
of-sense-in-draft-of-chairs = en el proyecto de la Presidencia
of-sense-concluded = concluido
of-sense-made-stable = estabilizado
of-sense-removed = suprimido
