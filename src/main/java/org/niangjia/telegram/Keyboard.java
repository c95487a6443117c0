package org.niangjia.telegram;

import java.util.ArrayList;
import java.util.List;
import org.niangjia.consultation.dialogue.Button;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Buttons laid out for the screen of a telephone. */
final class Keyboard {

    /** What one row shows on a narrow telephone (360 points wide): a Chinese character is two columns, a Latin letter one. */
    private static final int ROW = 40;

    /** What a button gives away to its edges. */
    private static final int EDGES = 4;

    private static final int MOST_IN_A_ROW = 4;

    /** The end of a label tells one from the other: the number of an article, the page. */
    private static final int TAIL = 14;

    private Keyboard() {}

    static InlineKeyboardMarkup of(List<Button> buttons) {
        List<InlineKeyboardRow> rows = new ArrayList<>();
        int left = 0;
        for (Button button : buttons) {
            String label = shown(button.label());
            int width = columns(label) + EDGES;
            InlineKeyboardButton key = new InlineKeyboardButton(label);
            key.setCallbackData(button.data());
            boolean fits = button.beside()
                    && !rows.isEmpty()
                    && rows.get(rows.size() - 1).size() < MOST_IN_A_ROW
                    // All keys of a row are equally wide, so the widest has to fit its share.
                    && widest(rows.get(rows.size() - 1), width) <= left;
            if (fits) {
                rows.get(rows.size() - 1).add(key);
            } else {
                rows.add(new InlineKeyboardRow(key));
            }
            left = ROW / (rows.get(rows.size() - 1).size() + 1);
        }
        return new InlineKeyboardMarkup(rows);
    }

    private static int widest(InlineKeyboardRow row, int width) {
        return row.stream().mapToInt(key -> columns(key.getText()) + EDGES).reduce(width, Math::max);
    }

    /** The label, or its beginning and its end if a row cannot show it. */
    static String shown(String label) {
        String line = label.strip().replaceAll("\\s+", " ");
        if (columns(line) <= ROW) {
            return line;
        }
        int[] letters = line.codePoints().toArray();
        int tail = letters.length;
        for (int columns = 0; tail > 0 && columns + columns(letters[tail - 1]) <= TAIL; tail--) {
            columns += columns(letters[tail - 1]);
        }
        int head = 0;
        for (int columns = 0; columns + columns(letters[head]) <= ROW - TAIL - 1; head++) {
            columns += columns(letters[head]);
        }
        return new String(letters, 0, head) + "…" + new String(letters, tail, letters.length - tail);
    }

    private static int columns(String text) {
        return text.codePoints().map(Keyboard::columns).sum();
    }

    /** East Asian letters and signs are wide; so are pictographs. */
    private static int columns(int letter) {
        return letter >= 0x1100 ? 2 : 1;
    }
}
