question-check = التحقق
question-check-again = التحقق من جديد
question-answer-again = إجابة من جديد
question-show-answer = عرض الإجابة
question-all-feedback = كل التعليقات
question-choose-first = لم تُختَر إجابة بعد.
question-pick-first = لم يُحدَّد شيء في النص بعد.
question-type-first = لم تُكتَب إجابة بعد.
question-fill-first = لم يُملأ أي فراغ بعد.
question-type-number = المطلوب عدد، مثل { $example }.
question-same-answer = هذه هي الإجابة السابقة نفسها. بعد تعديلها يمكنك التحقق من جديد.
question-emptied = عاد السؤال بلا إجابة.
question-right = إجابة صحيحة.
question-partly =
    { $max ->
        [1] إجابة صحيحة جزئيًا.
        [zero] إجابة صحيحة جزئيًا: { $score } من { $max } درجة.
        [one] إجابة صحيحة جزئيًا: { $score } من درجة واحدة.
        [two] إجابة صحيحة جزئيًا: { $score } من درجتين.
        [few] إجابة صحيحة جزئيًا: { $score } من { $max } درجات.
        [many] إجابة صحيحة جزئيًا: { $score } من { $max } درجة.
       *[other] إجابة صحيحة جزئيًا: { $score } من { $max } درجة.
    }
question-not-yet = الإجابة ليست صحيحة بعد.
question-unforeseen = لم نتوقع هذه الإجابة، فلا نستطيع أن نقول ما ينقصها.
question-unforeseen-hint = لم نتوقع هذه الإجابة، فلا نستطيع أن نقول ما ينقصها. قد يفيدك التلميح.
question-wrong = إجابة غير صحيحة.
question-not-answered = بلا إجابة.
question-points =
    { $max ->
        [zero] لديك { $score } من { $max } درجة.
        [one] لديك { $score } من درجة واحدة.
        [two] لديك { $score } من درجتين.
        [few] لديك { $score } من { $max } درجات.
        [many] لديك { $score } من { $max } درجة.
       *[other] لديك { $score } من { $max } درجة.
    }
question-tries-left =
    { $left ->
        [0] لم تبقَ أي محاولة.
        [zero] بقيت { $left } محاولة.
        [one] بقيت محاولة واحدة.
        [two] بقيت محاولتان.
        [few] بقيت { $left } محاولات.
        [many] بقيت { $left } محاولة.
       *[other] بقيت { $left } محاولة.
    }

question-answered-earlier =
    { $state ->
        [right] أجبت عن صيغة سابقة من هذا السؤال: إجابة صحيحة.
        [partly] أجبت عن صيغة سابقة من هذا السؤال: إجابة صحيحة جزئيًا.
        [wrong] أجبت عن صيغة سابقة من هذا السؤال: إجابة غير صحيحة.
       *[done] أجبت عن صيغة سابقة من هذا السؤال: إجابة مكتملة.
    }
question-has-changed =
    { $state ->
        [right] تغيّر هذا السؤال منذ أجبت عنه. كانت إجابتك حينها صحيحة.
        [partly] تغيّر هذا السؤال منذ أجبت عنه. كانت إجابتك حينها صحيحة جزئيًا.
        [wrong] تغيّر هذا السؤال منذ أجبت عنه. كانت إجابتك حينها غير صحيحة.
       *[done] تغيّر هذا السؤال منذ أجبت عنه. كانت إجابتك حينها مكتملة.
    }
question-was-corrected =
    { $state ->
        [right] أُصلح خطأ في هذا السؤال منذ أجبت عنه. حُسبت إجابتك حينها صحيحة.
        [partly] أُصلح خطأ في هذا السؤال منذ أجبت عنه. حُسبت إجابتك حينها صحيحة جزئيًا.
        [wrong] أُصلح خطأ في هذا السؤال منذ أجبت عنه. حُسبت إجابتك حينها غير صحيحة.
       *[done] أُصلح خطأ في هذا السؤال منذ أجبت عنه. حُسبت إجابتك حينها مكتملة.
    }

mark-one-right = إجابتك صحيحة
mark-one-wrong = إجابتك غير صحيحة
mark-one-missed = الإجابة الصحيحة
mark-many-right = إجابتك صحيحة
mark-many-wrong = إجابتك غير صحيحة
mark-many-missed = صحيحة لم تُحدَّد
mark-part-right = صحيح
mark-part-wrong = غير صحيح
mark-part-missed = بلا إجابة
mark-order-right = في موضعه
mark-order-wrong = في غير موضعه

open-compare = مقارنة بإجابة نموذجية
open-change = تعديل إجابتي
open-model = إجابة نموذجية
open-kept = حُفظت إجابتك. يمكنك مقارنتها بالإجابة النموذجية أدناه.
open-kept-tick = حُفظت إجابتك. يمكنك مقارنتها بالإجابة النموذجية أدناه، والتأشير على ما يتحقق فيها.
open-may-change = يمكنك الآن تعديل إجابتك.

rate-show = عرض خلاصة إجاباتي
rate-meanings = ما قد تعنيه الإجابات
rate-all-first = بقيت عبارة بلا تقييم: «{ $statement }»
rate-profile = خلاصة إجاباتك. لا صواب فيها ولا خطأ.
rate-average = في المتوسط: «{ $label }».
rate-between = بين الطرفين.
rate-between-most = بين الطرفين: الأقرب إليك «{ $most }»، والأبعد «{ $least }»

order-up = نقل إلى أعلى: { $item }
order-down = نقل إلى أسفل: { $item }
order-moved = الموضع الجديد لـ «{ $item }»: { $position } من { $of }
