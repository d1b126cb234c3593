"""The decision trees that classify blocks in their context.

Written by `python -m tools.train`; do not edit. tools/train-report.md says what it was learned from: annotations with free
licences (the development part of WCXB by M. Foley, CC BY 4.0; fundus, MIT; others) and votes of extractors.
"""

from __future__ import annotations


def score_in_context(row: tuple[float, ...]) -> float:
    """Returns the logit that a block is main text; `row` holds the values of `judge.features.FEATURES`."""
    logit_rel, chance_rel, length, tag, copies, in_description, in_body, from_h1, from_first, expected_before, expected_after, near1, near5, siblings, sibling_length, in_core5, share1, chance1, expected1, prose1, expected2, link_density3, expected3, blocks3, in_core7, part_share, part_link_density, part_blocks, page_chars, page_blocks, page_chance, genre, span, level, core_share, core_depth = row
    score = 0.0
    if in_core5 <= 0:
     if chance_rel <= 0.98167:
      if logit_rel <= -1.6884:
       if expected_after <= 0.28185:
        score += 0.299
       else:
        if from_h1 <= -1:
         score += 0.314
        else:
         score += 0.49
      else:
       if expected_after <= 0.55877:
        score += 0.456
       else:
        score += 0.747
     else:
      if expected_after <= 0.55877:
       score += 0.692
      else:
       score += 1.16
    else:
     if chance_rel <= 0.69623:
      if chance1 <= 0.31003:
       if logit_rel <= -3.3918:
        score += 0.526
       else:
        if expected3 <= 0.7129:
         score += 0.664
        else:
         score += 0.973
      else:
       if tag <= 4:
        score += 0.777
       else:
        score += 1.05
     else:
      if copies <= 1:
       if expected3 <= 0.75525:
        if page_chars <= 46077:
         score += 1.15
        else:
         score += 0.577
       else:
        if page_chars <= 52958:
         if siblings <= 2:
          score += 1.1
         else:
          score += 1.29
        else:
         if link_density3 <= 0.039784:
          score += 0.758
         else:
          score += 1.28
      else:
       if expected1 <= 0.62229:
        score += 0.717
       else:
        score += 1.12
    if chance_rel <= 0.76881:
     if in_core7 <= 0:
      score += -0.435
     else:
      if near1 <= 0.36771:
       if logit_rel <= -2.7745:
        score += -0.356
       else:
        if part_share <= 0.13682:
         score += -0.0958
        else:
         score += -0.294
      else:
       if siblings <= 4:
        score += -0.24
       else:
        if copies <= 1:
         if core_share <= 0.76753:
          score += -0.184
         else:
          score += 0.0982
        else:
         score += -0.228
    else:
     if near5 <= 0.67976:
      if logit_rel <= -0.64968:
       score += -0.29
      else:
       if share1 <= 0.26276:
        if in_core7 <= 0:
         score += -0.353
        else:
         if copies <= 1:
          score += 0.0384
         else:
          score += -0.254
       else:
        score += 0.188
     else:
      if copies <= 1:
       if share1 <= 0.092636:
        if part_blocks <= 81:
         if in_body <= -1:
          score += -0.261
         else:
          score += 0.176
        else:
         if expected_before <= 0.76053:
          score += 0.0122
         else:
          score += -0.358
       else:
        if from_first <= 353:
         score += 0.234
        else:
         score += -0.252
      else:
       score += -0.14
    if in_core5 <= 0:
     if logit_rel <= -0.36134:
      if expected_after <= 0.50614:
       score += -0.356
      else:
       if from_first <= -1:
        score += -0.307
       else:
        score += -0.101
     else:
      if expected2 <= 0.8374:
       score += -0.187
      else:
       score += 0.0984
    else:
     if chance1 <= 0.55109:
      if expected2 <= 0.59967:
       if sibling_length <= 14.632:
        score += -0.3
       else:
        score += -0.137
      else:
       if siblings <= 4:
        score += -0.206
       else:
        score += 0.101
     else:
      if expected2 <= 0.70613:
       if in_body <= -1:
        if expected2 <= 0.49288:
         score += -0.187
        else:
         score += -0.918
       else:
        if part_blocks <= 146:
         if chance1 <= 0.80749:
          score += 0.0284
         else:
          score += 0.154
        else:
         if core_share <= 0.66806:
          score += -0.415
         else:
          score += -0.00432
      else:
       if logit_rel <= -2.5816:
        score += -0.0826
       else:
        if page_blocks <= 990:
         if siblings <= 202:
          score += 0.218
         else:
          score += -0.212
        else:
         if page_chance <= 0.65501:
          score += 0.107
         else:
          score += -0.495
    if chance_rel <= 0.83936:
     if in_core5 <= 0:
      if in_description <= 0:
       score += -0.282
      else:
       score += 0.06
     else:
      if tag <= 5:
       if logit_rel <= -2.339:
        score += -0.247
       else:
        if part_share <= 1e-35:
         score += 0.191
        else:
         score += -0.132
      else:
       if page_chars <= 67564:
        if siblings <= 2:
         score += -0.184
        else:
         if logit_rel <= -3.8773:
          score += -0.178
         else:
          score += 0.0592
       else:
        score += -0.406
    else:
     if in_core5 <= 0:
      if expected_before <= 0.50964:
       score += 0.0706
      else:
       score += -0.229
     else:
      if from_h1 <= 92:
       if share1 <= 0.1193:
        if siblings <= 9:
         if logit_rel <= -0.1921:
          score += -0.22
         else:
          score += 0.0592
        else:
         score += 0.17
       else:
        score += 0.22
      else:
       if part_share <= 0.20954:
        if page_chars <= 62005:
         if level <= 0.82596:
          score += 0.0377
         else:
          score += 0.181
        else:
         score += -0.297
       else:
        if part_link_density <= 0.023708:
         score += -0.339
        else:
         score += -0.0299
    if near1 <= 0.64407:
     if in_core5 <= 0:
      if in_description <= 0:
       if part_link_density <= 0.017061:
        score += -0.0477
       else:
        if level <= 0.43442:
         score += -0.0869
        else:
         score += -0.261
      else:
       score += 0.0833
     else:
      if expected2 <= 0.59967:
       if page_chars <= 44192:
        score += -0.0929
       else:
        score += -0.315
      else:
       if chance_rel <= 0.32994:
        score += -0.0778
       else:
        score += 0.0917
    else:
     if expected2 <= 0.59967:
      if part_link_density <= 0.19215:
       if in_body <= -1:
        score += -0.253
       else:
        if part_blocks <= 143:
         score += 0.0846
        else:
         score += -0.127
      else:
       if expected_before <= 0.44535:
        score += -0.0344
       else:
        score += -0.267
     else:
      if page_chars <= 52958:
       if chance_rel <= 0.94657:
        if prose1 <= 0.48119:
         if expected1 <= 0.99825:
          score += -0.0371
         else:
          score += -0.68
        else:
         score += 0.0982
       else:
        score += 0.204
      else:
       if expected_before <= 0.48824:
        score += 0.0763
       else:
        if expected2 <= 0.98949:
         score += 0.059
        else:
         score += -0.454
    if logit_rel <= -0.76563:
     if in_core5 <= 0:
      if in_description <= 0:
       if in_core7 <= 0:
        score += -0.238
       else:
        score += -0.14
      else:
       score += 0.092
     else:
      if expected3 <= 0.97347:
       if logit_rel <= -3.1473:
        score += -0.18
       else:
        if page_chance <= 0.48944:
         score += -0.104
        else:
         score += 0.00295
      else:
       if logit_rel <= -3.1014:
        score += -0.104
       else:
        if genre <= 0:
         score += 0.124
        else:
         score += -0.0227
    else:
     if expected1 <= 0.62229:
      if near5 <= 0.72964:
       if part_blocks <= 36:
        score += 0.0179
       else:
        score += -0.125
      else:
       if in_body <= -1:
        if page_chance <= 0.84063:
         score += -0.0127
        else:
         score += -0.401
       else:
        if from_h1 <= 473:
         if part_blocks <= 140:
          score += 0.146
         else:
          score += -0.0443
        else:
         score += -0.247
     else:
      if from_first <= 114:
       score += 0.208
      else:
       if part_blocks <= 874:
        if share1 <= 0.97247:
         score += 0.144
        else:
         score += -0.262
       else:
        score += -0.302
    if logit_rel <= -0.8228:
     if in_core5 <= 0:
      if expected_before <= 0.6898:
       if logit_rel <= -3.3426:
        score += -0.193
       else:
        if page_chars <= 32923:
         score += -0.0806
        else:
         score += 0.21
      else:
       score += -0.226
     else:
      if copies <= 1:
       if siblings <= 3:
        if expected_after <= 0.13768:
         score += -0.306
        else:
         score += -0.0919
       else:
        if expected2 <= 0.8374:
         score += -0.00301
        else:
         if sibling_length <= 538.83:
          score += 0.12
         else:
          score += -0.364
      else:
       score += -0.171
    else:
     if expected2 <= 0.59967:
      if core_share <= 0.9498:
       if expected_after <= 0.40901:
        score += -0.13
       else:
        score += -0.00345
      else:
       if copies <= 1:
        score += 0.127
       else:
        score += -0.17
     else:
      if page_chars <= 46077:
       if prose1 <= 0.319:
        score += -0.0387
       else:
        if siblings <= 4:
         if expected_before <= 0.74089:
          score += 0.112
         else:
          score += -0.219
        else:
         score += 0.199
      else:
       if part_link_density <= 0.072614:
        score += -0.178
       else:
        score += 0.153
    if logit_rel <= -0.70648:
     if in_core5 <= 0:
      if expected_before <= 0.62759:
       if from_h1 <= -1:
        score += -0.205
       else:
        if part_link_density <= 0.070264:
         score += 0.128
        else:
         score += -0.0699
      else:
       score += -0.207
     else:
      if siblings <= 7:
       if genre <= 0:
        score += -0.0414
       else:
        if expected1 <= 0.33456:
         if genre <= 1:
          score += -0.351
         else:
          score += -0.118
        else:
         score += -0.0241
      else:
       if expected3 <= 0.75525:
        score += -0.0506
       else:
        if expected_after <= 0.063735:
         score += -0.113
        else:
         if span <= 0.90603:
          score += 0.108
         else:
          score += -0.119
    else:
     if expected2 <= 0.59967:
      if core_share <= 0.9417:
       score += -0.0531
      else:
       score += 0.0802
     else:
      if from_h1 <= 158:
       if siblings <= 4:
        if from_first <= 11:
         score += 0.132
        else:
         score += -0.201
       else:
        score += 0.189
      else:
       if sibling_length <= 538.83:
        if page_blocks <= 922:
         score += 0.0726
        else:
         score += -0.254
       else:
        score += -0.428
    if score < -3.5 or score > 3.5:
        return score
    if near1 <= 0.61113:
     if logit_rel <= -3.1014:
      score += -0.178
     else:
      if part_blocks <= 87:
       if copies <= 2:
        if core_share <= 0.88867:
         score += -0.0478
        else:
         score += 0.0536
       else:
        score += -0.184
      else:
       if expected1 <= 0.93473:
        if share1 <= 0.87682:
         if part_blocks <= 632:
          score += -0.127
         else:
          score += 0.0578
        else:
         score += -0.613
       else:
        score += 0.0687
    else:
     if expected1 <= 0.62229:
      if copies <= 1:
       if in_core7 <= 0:
        score += -0.129
       else:
        if in_body <= -1:
         if span <= 0.60807:
          score += -0.231
         else:
          score += 0.157
        else:
         if page_chars <= 44192:
          score += 0.0883
         else:
          score += -0.101
      else:
       score += -0.148
     else:
      if page_chars <= 49084:
       if logit_rel <= -0.76563:
        if span <= 0.91961:
         score += 0.0778
        else:
         score += -0.419
       else:
        score += 0.19
      else:
       if expected2 <= 0.98949:
        score += 0.204
       else:
        if from_h1 <= 77:
         score += 0.215
        else:
         score += -0.244
    if near1 <= 0.80667:
     if in_core5 <= 0:
      if expected_before <= 0.50964:
       if from_h1 <= -1:
        score += -0.18
       else:
        if logit_rel <= -3.828:
         score += -0.107
        else:
         score += 0.0402
      else:
       if level <= 0.43442:
        if siblings <= 16:
         score += -0.146
        else:
         score += 0.244
       else:
        score += -0.19
     else:
      if copies <= 1:
       if siblings <= 5:
        if expected_before <= 0.33986:
         score += 0.00687
        else:
         score += -0.126
       else:
        if length <= 861:
         if sibling_length <= 18.83:
          score += -0.0909
         else:
          score += 0.0744
        else:
         score += -0.183
      else:
       score += -0.121
    else:
     if expected1 <= 0.62229:
      if siblings <= 9:
       if prose1 <= 0.84491:
        score += -0.158
       else:
        score += 0.019
      else:
       if from_h1 <= 89:
        score += 0.146
       else:
        if core_share <= 0.7199:
         score += -0.147
        else:
         score += 0.0783
     else:
      if from_h1 <= 77:
       score += 0.188
      else:
       if span <= 0.79099:
        score += 0.103
       else:
        score += -0.121
    if near1 <= 0.80667:
     if expected_before <= 0.8372:
      if near5 <= 0.39972:
       if from_h1 <= -1:
        score += -0.15
       else:
        if length <= 272:
         score += -0.0151
        else:
         if core_depth <= 11:
          score += -0.208
         else:
          score += 0.137
      else:
       if siblings <= 4:
        score += -0.0558
       else:
        if expected3 <= 0.83855:
         if level <= 0.74581:
          score += 0.0831
         else:
          score += -0.0429
        else:
         score += 0.0972
     else:
      if in_core7 <= 0:
       score += -0.189
      else:
       score += -0.092
    else:
     if expected1 <= 0.62229:
      if siblings <= 9:
       if prose1 <= 0.79958:
        score += -0.143
       else:
        if near5 <= 0.84118:
         score += -0.103
        else:
         score += 0.0965
      else:
       if from_h1 <= 282:
        if core_share <= 0.85044:
         if core_share <= 0.83575:
          score += 0.0531
         else:
          score += -0.311
        else:
         score += 0.143
       else:
        score += -0.109
     else:
      if page_chars <= 49084:
       if length <= 98:
        score += 0.0626
       else:
        score += 0.18
      else:
       score += -0.0642
    if logit_rel <= -2.2042:
     if expected_before <= 0.86313:
      if span <= 0.34796:
       score += -0.109
      else:
       score += -0.011
     else:
      score += -0.176
    else:
     if expected1 <= 0.62229:
      if expected_before <= 0.64913:
       if near5 <= 0.45911:
        if share1 <= 0.29214:
         score += -0.00604
        else:
         score += -0.293
       else:
        if core_share <= 0.98643:
         score += 0.0448
        else:
         score += 0.13
      else:
       if part_link_density <= 0.0038654:
        if part_share <= 0.20954:
         score += 0.0788
        else:
         if part_share <= 0.22153:
          score += -0.6
         else:
          score += -0.0359
       else:
        if near5 <= 0.85258:
         if prose1 <= 0.73615:
          score += -0.0337
         else:
          score += -0.155
        else:
         score += 0.0385
     else:
      if from_first <= 68:
       if prose1 <= 0.48119:
        if from_first <= 9:
         score += 0.144
        else:
         if tag <= 8:
          score += -0.325
         else:
          score += 0.052
       else:
        score += 0.176
      else:
       if chance1 <= 0.49261:
        score += -0.35
       else:
        if share1 <= 0.97247:
         score += 0.0639
        else:
         score += -0.186
    if near5 <= 0.55155:
     if in_core7 <= 0:
      if in_description <= 0:
       if in_core5 <= 0:
        score += -0.155
       else:
        score += 0.144
      else:
       score += 0.166
     else:
      if part_share <= 0.18555:
       if siblings <= 105:
        if sibling_length <= 54.315:
         score += -0.0838
        else:
         score += 0.0316
       else:
        score += 0.157
      else:
       if prose1 <= 0.75082:
        score += -0.0263
       else:
        score += -0.174
    else:
     if expected1 <= 0.33456:
      if siblings <= 9:
       if expected_after <= 0.11412:
        score += -0.158
       else:
        score += -0.0373
      else:
       if core_share <= 0.85044:
        if siblings <= 99:
         if core_share <= 0.83575:
          score += 0.0492
         else:
          score += -0.299
        else:
         if sibling_length <= 164.01:
          score += -0.0578
         else:
          score += -0.452
       else:
        if copies <= 1:
         score += 0.107
        else:
         score += -0.0466
     else:
      if from_h1 <= 77:
       if siblings <= 2:
        score += -0.00476
       else:
        score += 0.161
      else:
       if part_link_density <= 0.070264:
        score += -0.0906
       else:
        score += 0.0729
    if near1 <= 0.87831:
     if in_core5 <= 0:
      if page_chars <= 30813:
       if from_first <= 14:
        if from_h1 <= -1:
         score += -0.128
        else:
         score += -0.00502
       else:
        if level <= 0.43442:
         score += 0.376
        else:
         if part_link_density <= 0.030062:
          score += 0.00889
         else:
          score += -0.165
      else:
       score += 0.0669
     else:
      if copies <= 1:
       if from_first <= 8:
        if length <= 33:
         score += -0.0719
        else:
         score += 0.108
       else:
        if length <= 446:
         if core_share <= 0.94509:
          score += -0.028
         else:
          score += 0.0503
        else:
         if core_share <= 0.97264:
          score += -0.226
         else:
          score += -0.00128
      else:
       score += -0.0883
    else:
     if copies <= 1:
      if page_chars <= 46077:
       if expected1 <= 0.62229:
        if page_chars <= 21212:
         if core_share <= 0.51759:
          score += -0.168
         else:
          score += 0.0672
        else:
         score += 0.167
       else:
        score += 0.164
      else:
       if span <= 0.83653:
        score += 0.0462
       else:
        score += -0.256
     else:
      score += -0.133
    if expected_after <= 0.077003:
     if link_density3 <= 0.030909:
      score += -0.0145
     else:
      if from_first <= 7:
       score += 0.02
      else:
       score += -0.151
    else:
     if near1 <= 0.89009:
      if siblings <= 6:
       if in_description <= 0:
        if core_share <= 0.96954:
         score += -0.0777
        else:
         score += 0.0034
       else:
        score += 0.138
      else:
       if expected3 <= 0.83855:
        if core_share <= 0.55412:
         if part_blocks <= 310:
          score += 0.0187
         else:
          score += 0.296
        else:
         if part_blocks <= 84:
          score += 0.0124
         else:
          score += -0.0844
       else:
        if blocks3 <= 847:
         score += 0.0773
        else:
         score += -0.179
     else:
      if copies <= 1:
       if from_h1 <= 83:
        if expected1 <= 0.12157:
         if core_depth <= 3:
          score += -0.409
         else:
          score += 0.066
        else:
         score += 0.178
       else:
        if core_depth <= 10:
         if link_density3 <= 0.025084:
          score += -0.0299
         else:
          score += 0.131
        else:
         if core_share <= 0.6964:
          score += -0.217
         else:
          score += 0.0431
      else:
       score += -0.114
    if expected_before <= 0.90908:
     if near1 <= 0.89009:
      if siblings <= 10:
       if expected1 <= 0.62229:
        if part_link_density <= 0.0059748:
         score += 0.0205
        else:
         if part_blocks <= 2:
          score += -0.248
         else:
          score += -0.0611
       else:
        if span <= 0.29224:
         if length <= 219:
          score += 0.0163
         else:
          score += 0.207
        else:
         score += -0.0788
      else:
       if part_blocks <= 84:
        if part_link_density <= 1e-35:
         score += 0.126
        else:
         score += 0.0337
       else:
        if length <= 623:
         if expected1 <= 0.33456:
          score += -0.0397
         else:
          score += 0.0716
        else:
         score += -0.192
     else:
      if in_body <= -1:
       score += -0.146
      else:
       if page_chars <= 46077:
        if part_blocks <= 13:
         if page_chance <= 0.58359:
          score += -0.0949
         else:
          score += 0.102
        else:
         if copies <= 1:
          score += 0.164
         else:
          score += -0.0731
       else:
        if span <= 0.83653:
         score += 0.0499
        else:
         score += -0.193
    else:
     if part_link_density <= 0.030062:
      score += -0.00451
     else:
      score += -0.129
    if score < -3.5 or score > 3.5:
        return score
    if expected_before <= 0.71032:
     if prose1 <= 0.319:
      if page_chars <= 11539:
       score += -0.0708
      else:
       if tag <= 5:
        score += -0.0459
       else:
        if blocks3 <= 847:
         if siblings <= 27:
          score += 0.00236
         else:
          score += 0.135
        else:
         score += -0.215
     else:
      if from_h1 <= 83:
       if siblings <= 6:
        score += 0.0281
       else:
        if expected2 <= 0.8374:
         if in_description <= -1:
          score += -0.0574
         else:
          score += 0.0995
        else:
         score += 0.151
      else:
       if length <= 861:
        if core_depth <= 5:
         score += -0.0802
        else:
         if blocks3 <= 516:
          score += 0.0701
         else:
          score += -0.136
       else:
        score += -0.226
    else:
     if siblings <= 2:
      score += -0.153
     else:
      if near5 <= 0.39972:
       if level <= 0.65579:
        score += -0.00127
       else:
        score += -0.138
      else:
       if part_share <= 0.20954:
        if prose1 <= 0.9035:
         score += -0.00373
        else:
         score += 0.0864
       else:
        if siblings <= 165:
         score += -0.136
        else:
         score += 0.283
    if logit_rel <= -3.7826:
     if part_blocks <= 45:
      score += -0.0395
     else:
      if genre <= 2:
       score += -0.15
      else:
       if page_blocks <= 289:
        score += 0.544
       else:
        score += -0.0969
    else:
     if copies <= 1:
      if expected_before <= 0.74089:
       if length <= 861:
        if expected1 <= 0.47674:
         if page_chars <= 5422:
          score += -0.035
         else:
          score += 0.0475
        else:
         if prose1 <= 0.38753:
          score += -0.0612
         else:
          score += 0.122
       else:
        if part_link_density <= 0.070264:
         score += -0.171
        else:
         score += 0.0878
      else:
       if genre <= 0:
        if in_core7 <= 0:
         if expected1 <= 0.62229:
          score += -0.108
         else:
          score += 0.117
        else:
         if blocks3 <= 90:
          score += 0.0692
         else:
          score += -0.03
       else:
        if page_chars <= 12435:
         if expected_after <= 0.051797:
          score += -0.26
         else:
          score += -0.075
        else:
         if page_chars <= 44192:
          score += 0.00483
         else:
          score += -0.268
     else:
      if expected1 <= 0.47674:
       score += -0.0546
      else:
       score += -0.191
    if near5 <= 0.39972:
     if level <= 0.64771:
      if core_depth <= 9:
       if page_chars <= 21212:
        if page_chars <= 16704:
         score += -0.0194
        else:
         score += 0.219
       else:
        score += -0.152
      else:
       if part_link_density <= 0.030062:
        score += 0.247
       else:
        if page_chance <= 0.24551:
         score += 0.105
        else:
         score += -0.154
     else:
      score += -0.0901
    else:
     if genre <= 0:
      if share1 <= 0.26276:
       if tag <= 13:
        if tag <= 4:
         score += -0.0133
        else:
         score += 0.126
       else:
        if expected_after <= 0.44122:
         score += -0.059
        else:
         score += 0.0347
      else:
       if from_first <= 52:
        score += 0.129
       else:
        if share1 <= 0.86421:
         score += 0.086
        else:
         score += -0.0942
     else:
      if length <= 197:
       if genre <= 1:
        score += -0.135
       else:
        score += -0.0127
      else:
       if part_link_density <= 1e-35:
        if prose1 <= 0.97631:
         score += -0.219
        else:
         score += 0.074
       else:
        if near5 <= 0.87909:
         score += 0.0095
        else:
         score += 0.143
    if siblings <= 2:
     if in_body <= 0:
      if expected_after <= 0.046307:
       score += -0.142
      else:
       score += -0.0498
     else:
      score += 0.216
    else:
     if near1 <= 0.90587:
      if expected_after <= 0.53781:
       if part_blocks <= 87:
        if genre <= 0:
         if tag <= 13:
          score += 0.0628
         else:
          score += -0.0222
        else:
         if page_chars <= 44192:
          score += -0.0326
         else:
          score += -0.309
       else:
        if from_first <= 18:
         if expected2 <= 0.76124:
          score += -0.0353
         else:
          score += 0.152
        else:
         if part_blocks <= 1217:
          score += -0.0928
         else:
          score += 0.265
      else:
       if sibling_length <= 12.513:
        if siblings <= 783:
         score += -0.119
        else:
         score += 0.419
       else:
        score += 0.0525
     else:
      if page_chars <= 46077:
       if expected_after <= 0.010451:
        score += -0.232
       else:
        if length <= 142:
         if genre <= 0:
          score += 0.0889
         else:
          score += -0.0921
        else:
         if expected2 <= 0.59967:
          score += 0.0416
         else:
          score += 0.151
      else:
       score += -0.0288
    if expected_before <= 0.95388:
     if expected1 <= 0.8977:
      if siblings <= 20:
       if in_description <= 0:
        if link_density3 <= 0.13667:
         if copies <= 2:
          score += 0.00314
         else:
          score += -0.127
        else:
         if expected3 <= 0.99789:
          score += -0.0438
         else:
          score += -0.135
       else:
        score += 0.11
      else:
       if core_share <= 0.88867:
        if from_first <= -329:
         if copies <= 15:
          score += 0.149
         else:
          score += -0.12
        else:
         if core_depth <= 6:
          score += -0.139
         else:
          score += -0.00179
       else:
        if copies <= 19:
         if from_first <= 235:
          score += 0.0896
         else:
          score += -0.0161
        else:
         score += -0.174
     else:
      if chance_rel <= 1.0059:
       if level <= 0.83973:
        score += 0.106
       else:
        score += -0.0405
      else:
       if blocks3 <= 809:
        if expected_before <= 0.82753:
         score += 0.164
        else:
         score += -0.000259
       else:
        if blocks3 <= 954:
         score += -0.297
        else:
         score += 0.13
    else:
     if level <= 0.91773:
      score += -0.0608
     else:
      score += -0.185
    if siblings <= 2:
     if in_description <= 0:
      if level <= 0.8717:
       score += -0.0311
      else:
       score += -0.115
     else:
      score += 0.0835
    else:
     if expected2 <= 0.80624:
      if expected_after <= 0.52699:
       if blocks3 <= 11:
        if page_chance <= 0.039139:
         score += 0.319
        else:
         score += 0.0179
       else:
        if part_blocks <= 87:
         score += -0.0197
        else:
         if siblings <= 165:
          score += -0.113
         else:
          score += 0.0513
      else:
       if from_h1 <= -3:
        score += -0.0672
       else:
        if part_share <= 0.60525:
         score += 0.0493
        else:
         score += -0.184
     else:
      if prose1 <= 0.78803:
       if genre <= 0:
        if share1 <= 0.86421:
         score += 0.0754
        else:
         if expected1 <= 0.97384:
          score += -0.254
         else:
          score += 0.0136
       else:
        if page_blocks <= 175:
         score += -0.192
        else:
         score += -0.00393
      else:
       if from_h1 <= 246:
        if expected3 <= 0.99789:
         score += 0.139
        else:
         if expected2 <= 0.96276:
          score += -0.386
         else:
          score += 0.0748
       else:
        score += -0.175
    if logit_rel <= -3.9269:
     if span <= 0.50097:
      score += -0.126
     else:
      score += -0.00531
    else:
     if copies <= 1:
      if page_chars <= 62005:
       if link_density3 <= 0.05774:
        if page_blocks <= 104:
         if near5 <= 0.27273:
          score += -0.0995
         else:
          score += 0.161
        else:
         if siblings <= 24:
          score += 0.0109
         else:
          score += 0.0771
       else:
        if logit_rel <= 0.044034:
         if level <= 0.63739:
          score += 0.0476
         else:
          score += -0.036
        else:
         if part_blocks <= 11:
          score += -0.0401
         else:
          score += 0.0856
      else:
       if from_first <= 103:
        score += 0.0777
       else:
        if link_density3 <= 0.037987:
         score += -0.217
        else:
         score += 0.0492
     else:
      if siblings <= 150:
       if length <= 95:
        if copies <= 50:
         if siblings <= 45:
          score += -0.0575
         else:
          score += 0.0446
        else:
         score += -0.256
       else:
        score += -0.118
      else:
       if span <= 0.89194:
        if page_chars <= 13954:
         score += 0.243
        else:
         score += -0.0168
       else:
        score += 0.327
    if logit_rel <= -3.9269:
     score += -0.0777
    else:
     if genre <= 0:
      if blocks3 <= 173:
       if part_link_density <= 0.94701:
        if near5 <= 0.45911:
         if share1 <= 0.036808:
          score += 0.03
         else:
          score += -0.0751
        else:
         if siblings <= 34:
          score += 0.0349
         else:
          score += 0.121
       else:
        score += 0.156
      else:
       if part_share <= 0.60525:
        if share1 <= 0.97247:
         score += 0.000391
        else:
         if link_density3 <= 0.1514:
          score += -0.0823
         else:
          score += -0.687
       else:
        score += -0.196
     else:
      if sibling_length <= 238.9:
       if blocks3 <= 67:
        if genre <= 1:
         if part_share <= 0.023434:
          score += -0.0396
         else:
          score += -0.255
        else:
         if sibling_length <= 102.37:
          score += 0.0164
         else:
          score += -0.109
       else:
        if genre <= 2:
         score += 0.0152
        else:
         score += -0.157
      else:
       if logit_rel <= -0.36134:
        if expected3 <= 0.14955:
         score += 0.166
        else:
         if expected3 <= 0.99879:
          score += -0.17
         else:
          score += 0.0635
       else:
        score += 0.101
    if score < -3.5 or score > 3.5:
        return score
    if expected_after <= 0.018406:
     if level <= 0.91773:
      if near5 <= 0.37275:
       score += -0.111
      else:
       if tag <= 8:
        score += 0.114
       else:
        score += -0.0564
     else:
      score += -0.189
    else:
     if sibling_length <= 13.007:
      if siblings <= 783:
       score += -0.0987
      else:
       score += 0.134
     else:
      if expected_after <= 0.61217:
       if page_chars <= 52958:
        if expected1 <= 0.97384:
         if siblings <= 148:
          score += -0.00735
         else:
          score += 0.126
        else:
         if span <= 0.79099:
          score += 0.124
         else:
          score += -0.0574
       else:
        if link_density3 <= 0.037987:
         if chance1 <= 0.96626:
          score += -0.207
         else:
          score += 0.0744
        else:
         if page_chars <= 58970:
          score += -0.125
         else:
          score += 0.126
      else:
       if from_h1 <= -1:
        if from_h1 <= -871:
         score += 0.0359
        else:
         score += -0.159
       else:
        if tag <= 5:
         if near5 <= 0.44478:
          score += 0.0584
         else:
          score += -0.0534
        else:
         if from_h1 <= 238:
          score += 0.069
         else:
          score += -0.064
    if logit_rel <= -3.9269:
     if genre <= 2:
      score += -0.0709
     else:
      score += 0.18
    else:
     if blocks3 <= 173:
      if expected2 <= 0.97493:
       if genre <= 0:
        if part_blocks <= 550:
         if part_link_density <= 0.0038654:
          score += 0.0709
         else:
          score += 0.00539
        else:
         if part_link_density <= 0.30255:
          score += 0.0376
         else:
          score += 0.323
       else:
        if prose1 <= 0.17534:
         if chance_rel <= 0.95989:
          score += -0.0488
         else:
          score += -0.261
        else:
         if expected3 <= 0.9928:
          score += 0.0213
         else:
          score += -0.135
      else:
       if prose1 <= 0.87251:
        if part_link_density <= 0.026077:
         score += 0.139
        else:
         if page_chance <= 0.88635:
          score += 0.0272
         else:
          score += -0.321
       else:
        score += 0.146
     else:
      if part_share <= 0.60525:
       if siblings <= 21:
        score += -0.0603
       else:
        if page_chance <= 0.65066:
         if level <= 0.72322:
          score += 0.012
         else:
          score += 0.129
        else:
         if page_chance <= 0.65501:
          score += -0.457
         else:
          score += -0.00559
      else:
       score += -0.193
    if sibling_length <= 13.007:
     score += -0.0686
    else:
     if expected_before <= 0.90908:
      if length <= 861:
       if expected2 <= 0.8374:
        if span <= 0.91961:
         if expected_before <= 0.29794:
          score += 0.0287
         else:
          score += -0.0156
        else:
         if expected2 <= 0.49288:
          score += 0.221
         else:
          score += -0.291
       else:
        if link_density3 <= 0.083191:
         if page_chars <= 46077:
          score += 0.0932
         else:
          score += -0.0512
        else:
         if level <= 0.53898:
          score += -0.127
         else:
          score += 0.0236
      else:
       if part_link_density <= 0.070264:
        if core_depth <= 5:
         score += -0.256
        else:
         if core_share <= 0.98439:
          score += -0.146
         else:
          score += 0.133
       else:
        if from_h1 <= -5:
         score += -0.264
        else:
         score += 0.141
     else:
      if link_density3 <= 0.019229:
       if page_chars <= 5253:
        score += 0.403
       else:
        score += 0.0298
      else:
       if level <= 0.91773:
        if core_share <= 0.7368:
         score += 0.0614
        else:
         if page_chance <= 0.72342:
          score += -0.0853
         else:
          score += 0.0503
       else:
        score += -0.163
    if copies <= 2:
     if in_description <= 0:
      if core_share <= 0.98711:
       if genre <= 0:
        if share1 <= 0.87682:
         if share1 <= 0.45571:
          score += 0.00155
         else:
          score += 0.0928
        else:
         if expected1 <= 0.8977:
          score += -0.34
         else:
          score += -0.0785
       else:
        if sibling_length <= 238.9:
         if from_first <= -4:
          score += 0.0402
         else:
          score += -0.0871
        else:
         if part_link_density <= 0.0059748:
          score += -0.0871
         else:
          score += 0.0815
      else:
       if part_link_density <= 0.012515:
        if genre <= 2:
         if link_density3 <= 0.30117:
          score += 0.133
         else:
          score += -0.155
        else:
         score += -0.218
       else:
        if span <= 0.71885:
         if part_share <= 0.36087:
          score += 0.0597
         else:
          score += -0.138
        else:
         if span <= 0.74166:
          score += -0.279
         else:
          score += -0.015
     else:
      if copies <= 1:
       score += 0.143
      else:
       score += -0.0603
    else:
     if span <= 0.91961:
      if length <= 114:
       score += -0.0445
      else:
       score += -0.191
     else:
      score += 0.226
    if near1 <= 0.97396:
     if level <= 0.76197:
      if genre <= 3:
       if from_h1 <= -1:
        if core_depth <= 19:
         if from_h1 <= -871:
          score += 0.0111
         else:
          score += -0.179
        else:
         if link_density3 <= 0.055805:
          score += -0.707
         else:
          score += -0.13
       else:
        if core_depth <= 6:
         score += 0.00662
        else:
         if blocks3 <= 847:
          score += 0.0703
         else:
          score += -0.161
      else:
       if core_share <= 0.80949:
        if core_share <= 0.72335:
         score += -0.0458
        else:
         score += 0.191
       else:
        score += -0.171
     else:
      if page_blocks <= 775:
       if page_blocks <= 660:
        if logit_rel <= 0.25383:
         if tag <= 13:
          score += 0.0021
         else:
          score += -0.0674
        else:
         if expected_before <= 0.78872:
          score += 0.062
         else:
          score += -0.0609
       else:
        if in_core5 <= 0:
         score += 0.322
        else:
         score += 0.0354
      else:
       if span <= 0.84866:
        score += -0.179
       else:
        score += 0.172
    else:
     if core_share <= 0.51759:
      score += -0.12
     else:
      score += 0.113
    if link_density3 <= 0.05774:
     if part_share <= 0.3999:
      if sibling_length <= 396.69:
       score += 0.0421
      else:
       if core_share <= 0.7575:
        score += -0.294
       else:
        if blocks3 <= 107:
         if core_depth <= 6:
          score += -0.0553
         else:
          score += 0.151
        else:
         if blocks3 <= 126:
          score += -0.455
         else:
          score += -0.0707
     else:
      if expected_before <= 0.45612:
       if link_density3 <= 0.016231:
        score += -0.0776
       else:
        score += 0.204
      else:
       score += -0.108
    else:
     if logit_rel <= -2.4794:
      if span <= 0.45942:
       if link_density3 <= 1.1386:
        score += -0.0918
       else:
        if part_blocks <= 6:
         score += 0.53
        else:
         score += -0.000939
      else:
       score += 0.03
     else:
      if span <= 0.66317:
       if part_blocks <= 2:
        if link_density3 <= 0.26772:
         score += -0.0239
        else:
         if span <= 0.22294:
          score += -0.361
         else:
          score += 0.123
       else:
        if genre <= 0:
         score += 0.0456
        else:
         if link_density3 <= 0.19002:
          score += 0.0148
         else:
          score += -0.0915
      else:
       score += -0.0525
    if siblings <= 2:
     if near5 <= 0.938:
      if expected_before <= 0.71032:
       if expected_after <= 0.041691:
        score += 0.232
       else:
        if from_h1 <= -1:
         score += -0.0663
        else:
         if sibling_length <= 135.72:
          score += -0.0304
         else:
          score += 0.0686
      else:
       score += -0.0802
     else:
      if expected1 <= 0.047197:
       score += 0.0098
      else:
       if expected_after <= 0.45174:
        score += -0.0664
       else:
        score += -0.437
    else:
     if near1 <= 0.97855:
      if copies <= 2:
       if from_first <= 22:
        if sibling_length <= 18.01:
         score += -0.084
        else:
         if expected1 <= 0.85973:
          score += 0.0315
         else:
          score += 0.108
       else:
        if sibling_length <= 151.23:
         if siblings <= 20:
          score += -0.0195
         else:
          score += 0.0525
        else:
         if sibling_length <= 238.9:
          score += -0.0751
         else:
          score += 0.00626
      else:
       if siblings <= 165:
        if copies <= 50:
         if sibling_length <= 204.63:
          score += -0.0386
         else:
          score += -0.179
        else:
         score += -0.238
       else:
        score += 0.0798
     else:
      score += 0.107
    if expected_after <= 0.018406:
     score += -0.062
    else:
     if from_h1 <= -2:
      if part_link_density <= 1e-35:
       if span <= 0.0061463:
        if part_blocks <= 39:
         score += -0.299
        else:
         score += 0.106
       else:
        if in_core5 <= 0:
         score += 0.436
        else:
         score += 0.104
      else:
       if expected1 <= 0.8977:
        if span <= 0.038787:
         if share1 <= 0.65364:
          score += 0.0131
         else:
          score += -0.314
        else:
         if span <= 0.13811:
          score += -0.2
         else:
          score += -0.0769
       else:
        if link_density3 <= 0.07331:
         score += 0.174
        else:
         score += -0.012
     else:
      if page_chars <= 67564:
       if part_share <= 0.60525:
        if share1 <= 0.97247:
         if page_chars <= 58970:
          score += 0.013
         else:
          score += 0.176
        else:
         if link_density3 <= 0.1514:
          score += -0.059
         else:
          score += -0.466
       else:
        if page_chars <= 14402:
         if in_core5 <= 0:
          score += -0.181
         else:
          score += 0.125
        else:
         score += -0.204
      else:
       if from_h1 <= 107:
        score += 0.164
       else:
        score += -0.186
    if score < -3.5 or score > 3.5:
        return score
    if span <= 0.3893:
     if siblings <= 20:
      if expected_before <= 0.67966:
       score += -0.0066
      else:
       score += -0.0603
     else:
      if core_share <= 0.51254:
       score += 0.224
      else:
       if expected3 <= 0.75525:
        if prose1 <= 0.87593:
         if page_chars <= 11539:
          score += -0.0618
         else:
          score += 0.0706
        else:
         if level <= 0.90239:
          score += -0.205
         else:
          score += 0.146
       else:
        if prose1 <= 0.66278:
         if page_blocks <= 108:
          score += -0.268
         else:
          score += 0.0274
        else:
         score += 0.13
    else:
     if part_blocks <= 102:
      if expected3 <= 0.99879:
       if level <= 0.76197:
        if page_chance <= 0.68497:
         if link_density3 <= 0.11924:
          score += 0.131
         else:
          score += -0.00354
        else:
         score += -0.282
       else:
        if level <= 0.78003:
         if page_chance <= 0.59047:
          score += 0.0472
         else:
          score += -0.372
        else:
         if page_chance <= 0.44574:
          score += -0.238
         else:
          score += 0.0323
      else:
       if core_share <= 0.51254:
        score += -0.299
       else:
        score += 0.125
     else:
      score += -0.0137
    if copies <= 1:
     if logit_rel <= -2.7745:
      if link_density3 <= 0.023165:
       if sibling_length <= 160.9:
        score += 0.0067
       else:
        if from_h1 <= 48:
         score += 0.402
        else:
         score += -0.0191
      else:
       if core_share <= 0.99152:
        score += -0.056
       else:
        score += 0.0413
     else:
      if chance_rel <= 0.65902:
       score += 0.0476
      else:
       if logit_rel <= -0.044944:
        if core_share <= 0.63329:
         if part_blocks <= 168:
          score += 0.0949
         else:
          score += -0.114
        else:
         if core_share <= 0.97397:
          score += -0.0558
         else:
          score += 0.00727
       else:
        if from_h1 <= 80:
         if share1 <= 0.16397:
          score += 0.0152
         else:
          score += 0.12
        else:
         if link_density3 <= 0.13299:
          score += 0.0103
         else:
          score += -0.125
    else:
     if chance1 <= 0.82405:
      if core_share <= 0.55412:
       score += 0.109
      else:
       if logit_rel <= -3.0123:
        score += 0.0349
       else:
        score += -0.0484
     else:
      if share1 <= 0.052259:
       score += -0.0518
      else:
       if expected3 <= 0.96903:
        score += -0.354
       else:
        score += -0.122
    if in_description <= 0:
     if siblings <= 1:
      if tag <= 13:
       if in_body <= 0:
        if tag <= 11:
         if part_blocks <= 2:
          score += -0.168
         else:
          score += -0.0308
        else:
         score += 0.0735
       else:
        score += 0.287
      else:
       if blocks3 <= 15:
        score += 0.02
       else:
        if part_share <= 0.01252:
         score += -0.181
        else:
         score += -0.0623
     else:
      if page_blocks <= 52:
       if span <= 0.3733:
        if tag <= 10:
         score += -0.11
        else:
         score += 0.181
       else:
        score += 0.199
      else:
       if length <= 4:
        score += -0.107
       else:
        if length <= 305:
         if span <= 0.92496:
          score += 0.0102
         else:
          score += 0.161
        else:
         if sibling_length <= 238.9:
          score += -0.0766
         else:
          score += 0.00501
    else:
     if expected_after <= 0.26114:
      score += 0.315
     else:
      if page_blocks <= 169:
       if prose1 <= 0.65689:
        score += 0.0842
       else:
        if core_share <= 0.86031:
         score += -0.323
        else:
         score += 0.0122
      else:
       score += 0.118
    if sibling_length <= 13.007:
     if page_blocks <= 567:
      score += -0.0891
     else:
      if part_link_density <= 0.98351:
       score += -0.0131
      else:
       score += 0.328
    else:
     if in_body <= -1:
      if from_first <= -4:
       if link_density3 <= 0.12885:
        score += 0.258
       else:
        score += -0.0963
      else:
       if link_density3 <= 1.1386:
        if span <= 0.60807:
         score += -0.136
        else:
         score += 0.0422
       else:
        score += 0.208
     else:
      if page_chance <= 0.74147:
       if level <= 0.81216:
        if length <= 314:
         score += 0.0237
        else:
         if page_blocks <= 309:
          score += 0.0293
         else:
          score += -0.0753
       else:
        if logit_rel <= -0.42302:
         if sibling_length <= 60.043:
          score += 0.000432
         else:
          score += -0.0868
        else:
         if part_blocks <= 8:
          score += -0.0768
         else:
          score += 0.0497
      else:
       if expected1 <= 0.99738:
        if span <= 0.71885:
         if core_share <= 0.94306:
          score += 0.165
         else:
          score += 0.0452
        else:
         if from_first <= 244:
          score += 0.0369
         else:
          score += -0.0931
       else:
        score += -0.101
    if core_depth <= 5:
     if length <= 114:
      score += 0.00994
     else:
      if expected_before <= 0.288:
       score += 0.0242
      else:
       if blocks3 <= 471:
        if page_chars <= 39365:
         if page_chars <= 16704:
          score += -0.112
         else:
          score += -0.00574
        else:
         score += -0.24
       else:
        score += 0.123
    else:
     if part_link_density <= 0.059922:
      if blocks3 <= 597:
       if genre <= 2:
        if sibling_length <= 185.54:
         score += 0.0704
        else:
         if near5 <= 0.30922:
          score += -0.18
         else:
          score += 0.0277
       else:
        score += -0.0664
      else:
       score += -0.194
     else:
      if logit_rel <= -0.25063:
       if near1 <= 0.77681:
        score += -0.0067
       else:
        if sibling_length <= 88.577:
         score += -0.00827
        else:
         if core_depth <= 7:
          score += -0.0131
         else:
          score += -0.248
      else:
       if blocks3 <= 847:
        if sibling_length <= 238.9:
         if core_share <= 0.9975:
          score += 0.0141
         else:
          score += -0.259
        else:
         if core_depth <= 27:
          score += 0.115
         else:
          score += -0.337
       else:
        score += -0.19
    if prose1 <= 0.97631:
     if part_blocks <= 3:
      if chance_rel <= 0.89105:
       if expected2 <= 0.019405:
        score += -0.134
       else:
        score += 0.0296
      else:
       if expected1 <= 0.063795:
        score += -0.0515
       else:
        if chance_rel <= 1.0776:
         score += -0.289
        else:
         score += 0.0212
     else:
      if chance1 <= 0.98438:
       if near1 <= 0.96977:
        if tag <= 5:
         if sibling_length <= 209.04:
          score += -0.034
         else:
          score += 0.0488
        else:
         if tag <= 13:
          score += 0.0396
         else:
          score += -0.0125
       else:
        score += 0.102
      else:
       if core_depth <= 10:
        score += 0.0695
       else:
        score += -0.297
    else:
     if core_depth <= 3:
      if core_share <= 0.99678:
       if chance_rel <= 1.0776:
        score += -0.279
       else:
        score += -0.00849
      else:
       score += 0.0558
     else:
      if tag <= 0:
       score += 0.152
      else:
       if core_share <= 0.88561:
        if length <= 861:
         if core_share <= 0.82285:
          score += 0.0399
         else:
          score += -0.109
        else:
         score += -0.34
       else:
        score += 0.077
    if level <= 0.76197:
     if in_description <= -1:
      if core_depth <= 18:
       score += -0.0144
      else:
       score += -0.262
     else:
      if page_chars <= 67564:
       if core_depth <= 9:
        if level <= 0.28859:
         score += -0.107
        else:
         if part_share <= 0.51379:
          score += 0.0388
         else:
          score += -0.0857
       else:
        if part_share <= 0.19822:
         if chance1 <= 0.71608:
          score += 0.0684
         else:
          score += -0.133
        else:
         score += 0.161
      else:
       score += -0.143
    else:
     if near5 <= 0.72964:
      if span <= 0.87384:
       if chance_rel <= 1.0159:
        if genre <= 2:
         score += -0.0437
        else:
         score += 0.149
       else:
        if prose1 <= 0.95808:
         score += -0.189
        else:
         score += 0.0184
      else:
       score += 0.101
     else:
      if in_description <= -1:
       score += 0.0689
      else:
       if span <= 0.050769:
        score += 0.14
       else:
        if part_blocks <= 8:
         if part_link_density <= 0.052515:
          score += -0.0173
         else:
          score += -0.13
        else:
         if link_density3 <= 0.79899:
          score += 0.00895
         else:
          score += -0.285
    if part_link_density <= 0.92052:
     if copies <= 2:
      if expected_after <= 0.46196:
       if blocks3 <= 26:
        if core_depth <= 18:
         if core_depth <= 6:
          score += -0.0174
         else:
          score += 0.0658
        else:
         if chance_rel <= 1.0366:
          score += 0.0103
         else:
          score += -0.311
       else:
        if expected_before <= 0.48824:
         if page_chance <= 0.50223:
          score += 0.00355
         else:
          score += -0.603
        else:
         if expected2 <= 0.89419:
          score += -0.0504
         else:
          score += 0.0139
      else:
       if blocks3 <= 8:
        if page_chance <= 0.54967:
         score += -0.0136
        else:
         score += -0.131
       else:
        if length <= 142:
         if level <= 0.80178:
          score += 0.0332
         else:
          score += -0.0269
        else:
         score += 0.0501
     else:
      score += -0.0513
    else:
     if genre <= 0:
      if core_depth <= 11:
       if from_first <= 167:
        score += 0.0871
       else:
        score += 0.299
      else:
       score += -0.0988
     else:
      if expected3 <= 0.41159:
       score += -0.167
      else:
       if expected_before <= 0.64913:
        score += 0.139
       else:
        score += -0.0786
    return score
