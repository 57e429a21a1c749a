### Help, and the note of the first visit.

help-title = Ayuda
help-what = Plenary sigue negociaciones artículo por artículo: en qué punto está cada uno, desde cuándo y según qué fuente. Funciona sin conexión, en este dispositivo.

## The first visit

first-run-label = Primeros pasos
first-run-what = En qué punto está cada artículo, desde cuándo y según qué fuente. Funciona sin conexión.
first-run-browser = Añadir Plenary al navegador

## The four moments, with three steps each

help-moment-news = Al leer la prensa
help-news-1 = Con la extensión en el navegador, abra una página de noticias. Los artículos y los Miembros de la negociación aparecen subrayados, un artículo con el color de su fase.
help-news-2 = Señale un resaltado. La tarjeta emergente muestra el estado del artículo y lo compara con lo que dice la página.
help-news-3 = Pulse + junto a una indicación de estado para guardarla con su fecha y su fuente, como pública o privada. Sin la extensión, pegue el texto aquí:
help-moment-before = Antes de una reunión
help-before-1 = Lea el titular sobre la lista: cuenta los artículos por fase. Elija arriba una fecha para ver la situación de ese día.
help-before-2 = Vea qué artículos cambiaron desde la reunión anterior, y según qué fuente.
help-before-3 = Imprima una página sobre un artículo o un Miembro: historial, posiciones y fuentes.
help-moment-during = En la reunión
help-during-1 = Todo funciona sin conexión. Busque cualquier nombre, en cualquier idioma: pulse / o el botón de arriba.
help-during-2 = Añada lo que falta en la pantalla donde falta: una reunión, un artículo, un documento, una posición. El botón con el que guarda decide la visibilidad.
help-during-3 = Añada quién dice qué en tres toques: Miembro, artículo, verbo.
help-moment-after = Después de la reunión
help-after-1 = Añada un estado a un artículo, con su fecha y su fuente: un enlace, una cita o quién lo dijo. Lo que solo tiene sus propias palabras no figura en los informes. Deshacer está a una tecla.
help-after-2 = Cree el informe de la reunión o de un período. Cada línea tiene su fuente.
help-after-3 = Comparta sus entradas con colegas y cree una copia de seguridad.

## Words

help-words = Vocabulario
help-statuses = Estados: { $name }
help-own-words = Vocabulario de Plenary
help-word-article = Artículo
help-means-article = Texto en negociación, o cuestión que las negociaciones tratan como tal.
help-word-status = Estado
help-means-status = Avance de un artículo, en los términos de la negociación. Nadie lo fija: resulta de las actualizaciones de estado.
help-word-phase = Fase
help-means-phase = Lo que los estados de todas las negociaciones tienen en común: propuesto, en debate, casi en limpio, en limpio, aparcado, concluido, no incluido. Da al artículo su color y su símbolo.
help-word-update = Actualización de estado
help-means-update = Estado fechado de un artículo, con su fuente. No se sobrescribe: una corrección la sustituye, y las entradas anteriores se conservan.
help-word-entry = Entrada
help-means-entry = Todo lo que usted añade: una actualización de estado, una reunión, un documento, una posición, una nota.
help-word-term = Término personalizado, palabra propia, otro nombre
help-means-term = Un nombre propio para un artículo o un Miembro, añadido en Configuración. La búsqueda, el filtro de la lista y la extensión encuentran con él lo que designa.
help-word-dataset = Conjunto de datos
help-means-dataset = Archivo de datos de una negociación. Viene con Plenary, de un colega o de sus propias tablas.
help-word-asof = Fecha de referencia
help-means-asof = Día cuya situación se muestra. Solo cuenta lo que lleva fecha de ese día o anterior.
help-word-basis = Indicado, deducido, previsto
help-means-basis = Base de una actualización de estado: lo dice una fuente; se sigue de otros hechos; está anunciado para más adelante y aún no cuenta.
help-word-differ = Fuentes discrepantes
help-means-differ = Dos fuentes dan al mismo artículo fases distintas en la misma fecha.
help-word-outstanding = Cuestiones pendientes
help-means-outstanding = Puntos de un artículo que siguen abiertos.
help-word-target = Objetivo
help-means-target = Estado anunciado para una fecha: cumplido, incumplido o en curso.
help-word-position = Posición
help-means-position = Lo que sostiene un Miembro sobre un artículo: presentó o retiró un texto, apoya, se opone o reserva su posición.
help-word-visibility = Público, privado
help-means-visibility = Las entradas públicas se incluyen en las exportaciones, los impresos y la extensión. Las privadas se quedan en este dispositivo; solo una copia de seguridad y un informe «solo para nosotros» las contienen. En una pantalla que otros ven, Ocultar lo privado (tecla .) oculta todo lo que no es público; no se borra nada.
help-word-delegation = Delegación
help-means-delegation = Dispositivos que tienen las mismas entradas, mediante un servidor propio. La administración invita a cada dispositivo; ambos comparan seis cifras. Las entradas para la delegación van solo a sus dispositivos, y las públicas también; las privadas se quedan aquí. Un dispositivo eliminado no puede leer lo que se escribe después.
help-word-highlight = Resaltado, indicación de estado
help-means-highlight = En la extensión: un nombre encontrado en una página, y una frase de la página que indica un estado.

## Accuracy

help-accuracy = Los nombres y las indicaciones de estado de las páginas se reconocen mediante reglas, que pueden equivocarse. Lea la frase antes de guardar lo que se encontró en ella. La fiabilidad de las reglas se midió con textos para los que no se hicieron.

## Storage

help-stored = Qué se guarda dónde
help-stored-entries = Sus entradas
help-where-entries = En este navegador, en este dispositivo. Una segunda copia, en el mismo lugar, las restaura si se dañan.
help-stored-private = Entradas privadas
help-where-private = En el mismo lugar. Con una frase de contraseña, se cifran.
help-stored-drafts = Borradores de formularios
help-where-drafts = En este dispositivo hasta que los guarde o los descarte; con una frase de contraseña, solo mientras Plenary está abierto.
help-stored-backup = Copias de seguridad
help-where-backup = En un archivo que usted guarda, con todo, también las entradas privadas. El navegador puede eliminar sus datos: cree una copia de seguridad de vez en cuando.
help-stored-app = Plenary y sus conjuntos de datos
help-where-app = En este navegador, para que se abran sin conexión.
help-stored-extension = La extensión
help-where-extension = Una copia de los datos públicos y las entradas pendientes de sincronización.
help-stored-server = En servidores
help-where-server = Nada de lo que usted añade, salvo con una delegación: su servidor guarda entradas cifradas que no puede leer. Por lo demás, solo sale de este dispositivo lo que exporta, imprime, copia o comparte.

## Installation

help-browser = Plenary en el navegador
help-app = La aplicación
help-app-how = Para abrir Plenary desde su propio icono, elija Instalar en la barra de direcciones o Añadir a pantalla de inicio en el menú del navegador.
help-extension = La extensión
help-extension-how = La extensión resalta artículos y Miembros en las páginas web y guarda indicaciones de estado en Plenary. Obténgala para Chrome, Edge o Firefox donde encontró Plenary y elija Conectar en su primera página.
